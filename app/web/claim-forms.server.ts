import { z } from 'zod'
import { claimDraftSchema, reasonSchema, wordingTextSchema } from '#app/domain/claim-draft.ts'
import { evidenceDraftSchema } from '#app/domain/evidence-draft.ts'
import { languageSchema } from '#app/domain/language-schema.ts'
import { rationaleFromField, rationaleSchema } from '#app/domain/rationale.ts'
import { translationDraftSchema } from '#app/domain/translation.ts'
import { verdictDraftSchema } from '#app/domain/verdict.ts'
import { outsideSourceSchema } from '#app/services/evidence/attach-outside-evidence.server.ts'

const version = z.int().positive()

/** New words for a claim. A claim that was judged asks why. */
export function rewordSchema(isJudged: boolean) {
  const why = isJudged ? reasonSchema : reasonSchema.or(z.literal('')).default('')
  return z.strictObject({ version, text: wordingTextSchema, language: languageSchema, why })
}

export const reviseSchema = claimDraftSchema.pick({ claimant: true, claimedOn: true }).extend({ version })

export const translateSchema = z.strictObject({ language: languageSchema, text: wordingTextSchema })

export const retractSchema = z.strictObject({ version, reason: reasonSchema })

/** `next` is the button that asks for an empty form next. */
const next = z.literal('another').optional()

export const outsideEvidenceSchema = outsideSourceSchema.extend({ ...evidenceDraftSchema.shape, next })

export const sourceEvidenceSchema = evidenceDraftSchema.extend({
  source: z.coerce.number().int().positive(),
  next,
})

export const reviseEvidenceSchema = evidenceDraftSchema.extend({ version })

export const translateQuoteSchema = translationDraftSchema

/** `groundsOf` the evidence that a form was opened on. */
export const groundsField = z.string().max(100_000).default('')

/** A verdict with what its author saw: `grounds` the evidence, `seen` the wording and the verdict in force. */
export const verdictSchema = verdictDraftSchema.extend({
  version,
  rationale: z.string().max(400_000).default('').transform(rationaleFromField).pipe(rationaleSchema),
  grounds: groundsField,
  seen: z.string().max(200).default(''),
})
