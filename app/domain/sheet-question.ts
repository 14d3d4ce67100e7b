import { z } from 'zod'
import { languageSchema } from './language-schema.ts'
import { claimLabelSchema } from './sheet-claim.ts'
import { momentSchema, sheetPassageSchema } from './sheet-parts.ts'
import { valueKinds } from './value.ts'
import { approximations, ways } from './values/reading.ts'
import { standings } from './verdict.ts'

/** `Q1`: a question by its number in the case. */
export const questionLabelSchema = z.string().regex(/^Q[1-9]\d*$/)

const withdrawal = { reason: z.string(), by: z.string(), at: momentSchema }

/** Values that say the same, however they are written, with what they were read as. */
export const sheetValueGroupSchema = z
  .strictObject({
    plain: z
      .string()
      .nullable()
      .describe('The number, the date or the folded spelling; null when it could not be read.'),
    unit: z.string().nullable().describe('The unit or the currency, by its code where it is known.'),
    approximation: z.enum(approximations).nullable().describe('How far it is not exact; null when it is.'),
    ways: z.array(z.enum(ways)).describe('In what equal values are written differently.'),
    values: z.array(
      z.strictObject({
        claim: claimLabelSchema,
        text: z.string().describe('As written.'),
        passage: sheetPassageSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'valueGroup' })

/** A question with its rival answers, what is missing, and what the answers differ on. */
export const sheetQuestionSchema = z
  .strictObject({
    number: questionLabelSchema,
    text: z.string(),
    language: languageSchema,
    exclusive: z.boolean().describe('Whether at most one answer can be right.'),
    note: z.string(),
    answers: z
      .array(
        z.strictObject({
          claim: claimLabelSchema,
          wording: z.string(),
          language: languageSchema,
          verdict: z.enum(standings),
        }),
      )
      .describe('All standing answers, those included that a filter leaves out of the claims.'),
    absences: z.array(z.strictObject({ text: z.string(), by: z.string(), at: momentSchema })),
    values: z.array(
      z.strictObject({
        aspect: z.string(),
        kind: z.enum(valueKinds),
        groups: z.array(sheetValueGroupSchema),
      }),
    ),
    retracted: z
      .array(
        z.strictObject({ what: z.enum(['answer', 'absence', 'value']), words: z.string(), ...withdrawal }),
      )
      .describe('What was withdrawn from the question.'),
  })
  .meta({ id: 'question' })

/** A question that was withdrawn, with its reason. */
export const sheetRetractedQuestionSchema = z.strictObject({
  number: questionLabelSchema,
  text: z.string(),
  ...withdrawal,
})

export type SheetQuestion = z.output<typeof sheetQuestionSchema>
export type SheetValueGroup = z.output<typeof sheetValueGroupSchema>
export type SheetAspect = SheetQuestion['values'][number]
