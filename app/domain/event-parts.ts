import { z } from 'zod'

/** Words, an id or a hash in the data of an event. */
export const words = z.string()

/** A field that changed, as words on both sides; null where there was nothing. */
export const change = z.strictObject({ field: words, from: words.nullable(), to: words.nullable() })

/** C4, S2, E11, Q1. */
export const label = z.string().regex(/^[CSEQ]\d+$/)
