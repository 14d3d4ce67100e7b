import { z } from 'zod'
import { proximities, stances } from './evidence.ts'

/** What an editor says of a piece of evidence. */
export const evidenceDraftSchema = z.strictObject({
  stance: z.enum(stances),
  proximity: z.enum(proximities).nullable().default(null),
  note: z.string().trim().max(4000).default(''),
})

export type EvidenceDraft = z.output<typeof evidenceDraftSchema>
