import { z } from 'zod'
import { bases, circumstances, proximities, stances } from './evidence.ts'
import { credibilities } from './reliability.ts'

/** What an editor says of a piece of evidence. */
export const evidenceDraftSchema = z.strictObject({
  stance: z.enum(stances),
  proximity: z.enum(proximities).nullable().default(null),
  basis: z.enum(bases).nullable().default(null),
  circumstances: z.array(z.enum(circumstances)).default([]),
  credibility: z.literal(credibilities).nullable().default(null),
  note: z.string().trim().max(4000).default(''),
})

export type EvidenceDraft = z.output<typeof evidenceDraftSchema>

/** Nothing said of a piece beyond its stance. */
export const unsaid: Omit<EvidenceDraft, 'stance'> = {
  ...{ proximity: null, basis: null, circumstances: [], credibility: null, note: '' },
}
