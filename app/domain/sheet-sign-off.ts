import { z } from 'zod'
import { momentSchema } from './sheet-parts.ts'

/** Who signed the verdict as a second editor, where the case asks for it. */
export const sheetSignatureSchema = z
  .strictObject({ by: z.string(), at: momentSchema, comment: z.string() })
  .meta({ id: 'signature' })

/** That the verdict affirms an earlier one which had turned stale: why it still stands. */
export const sheetAffirmationSchema = z
  .strictObject({
    reason: z.string(),
    by: z.string().describe('Who gave the verdict that still stands.'),
    at: momentSchema.describe('When that one was given.'),
  })
  .meta({ id: 'affirmation' })

export type SheetSignature = z.output<typeof sheetSignatureSchema>
export type SheetAffirmation = z.output<typeof sheetAffirmationSchema>
