import { z } from 'zod'
import { reliabilityGrades } from './reliability.ts'

/** What an editor says of a source's reliability on a topic. */
export const reliabilityDraftSchema = z.strictObject({
  topic: z.string().trim().min(1).max(200),
  grade: z.enum(reliabilityGrades),
  reason: z.string().trim().min(1).max(4000),
})

export type ReliabilityDraft = z.output<typeof reliabilityDraftSchema>
