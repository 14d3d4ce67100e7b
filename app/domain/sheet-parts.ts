import { z } from 'zod'
import { languageSchema } from './language-schema.ts'
import { isPartialDate } from './partial-date.ts'
import { translationMakers } from './translation.ts'

/** `S2`: a source by its number in the case. */
export const sourceLabelSchema = z.string().regex(/^S[1-9]\d*$/)

/** SHA-256 in lower-case hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()

/** A date as precisely as it is known: `2022`, `2022-01`, `2022-01-10`, `2022-01-10/..`; null when unknown. */
export const sheetDateSchema = z.string().refine(isPartialDate).nullable()

/** The words a passage holds and where they stand. */
export const sheetPassageSchema = z
  .strictObject({
    source: sourceLabelSchema,
    capture: z.string().describe('Id of the capture, one of those listed under the source.'),
    start: z.int().nonnegative().describe('First UTF-16 unit of the passage in the canonical text.'),
    end: z.int().positive().describe('The UTF-16 unit after the last one.'),
    exact: z.string().describe('The words, letter for letter: text.slice(start, end).'),
    prefix: z.string().describe('Up to 32 units before them.'),
    suffix: z.string().describe('Up to 32 units after them.'),
  })
  .meta({ id: 'passage' })

/** What a quote says in another language, and who put it so. */
export const sheetTranslationSchema = z
  .strictObject({
    language: languageSchema,
    text: z.string(),
    madeBy: z.enum(translationMakers),
  })
  .meta({ id: 'translation' })

export type SheetPassage = z.output<typeof sheetPassageSchema>
export type SheetTranslation = z.output<typeof sheetTranslationSchema>
