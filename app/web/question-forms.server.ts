import { z } from 'zod'
import { reasonSchema } from '#app/domain/claim-draft.ts'
import { fits } from '#app/domain/fit.ts'
import { idSchema } from '#app/domain/ids.ts'
import { absenceTextSchema, questionDraftSchema } from '#app/domain/question.ts'
import { valueDraftSchema } from '#app/domain/value-draft.ts'

const version = z.int().positive()

/** A box that is not ticked is not sent. */
export const askSchema = questionDraftSchema.extend({ exclusive: z.boolean().default(false) })

export const reviseQuestionSchema = askSchema.extend({ version })

/** Why a question, an answer, an absence or a value is withdrawn. An answer has no version of its own. */
export const withdrawSchema = z.strictObject({ version, reason: reasonSchema })

const claim = idSchema('claim')

export const addAnswersSchema = z.strictObject({
  claims: z.union([z.array(claim).min(1).max(500), claim.transform((one) => [one])]),
})

export const addToQuestionSchema = z.strictObject({ question: z.coerce.number().int().positive() })

export const absenceSchema = z.strictObject({ text: absenceTextSchema })

export const valueSchema = valueDraftSchema.extend({
  claim,
  passage: idSchema('passage').nullable().default(null),
})

/** A judged cell; no fit takes it back. `next` says that the page is to stay as it is. */
export const cellSchema = z.strictObject({
  row: z.string().min(1).max(200),
  claim,
  fit: z.enum(fits).nullable().default(null),
  next: z.literal('stay').optional(),
})
