import { z } from 'zod'
import { languageSchema } from './language-schema.ts'
import { partialDateSchema } from './partial-date-schema.ts'

/** One checkable sentence. */
export const wordingTextSchema = z.string().trim().min(1).max(1000)

export const claimDraftSchema = z.strictObject({
  wording: wordingTextSchema,
  language: languageSchema,
  claimant: z.string().trim().min(1).max(200).nullable().default(null),
  claimedOn: partialDateSchema.nullable().default(null),
})

export type ClaimDraft = z.output<typeof claimDraftSchema>

/** Why something is withdrawn or reworded. */
export const reasonSchema = z.string().trim().min(1).max(2000)
