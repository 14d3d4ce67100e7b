import { z } from 'zod'
import { slugSchema } from './case.ts'
import { canonicalJson } from './hashing.ts'
import { languageSchema } from './language-schema.ts'
import { claimLabelSchema, evidenceLabelSchema, sheetClaimSchema } from './sheet-claim.ts'
import { momentSchema, sha256Schema, sheetPassageSchema, sourceLabelSchema } from './sheet-parts.ts'
import { sheetQuestionSchema, sheetRetractedQuestionSchema } from './sheet-question.ts'
import { sheetCircleSchema, sheetOriginSchema } from './sheet-relay.ts'
import { sheetSourceSchema } from './sheet-source.ts'
import { type Standing, standings } from './verdict.ts'

/** Names the shape below. A change that a reader of the JSON would notice gets a new number. */
export const sheetVersion = 'sverka-sheet/1'

/** The order in which a sheet speaks of verdicts: what was found first, what is open last. */
export const sheetOrder = [
  'confirmed',
  'refuted',
  'disputed',
  'unverifiable',
  'unchecked',
] as const satisfies readonly Standing[]

const person = z.strictObject({ name: z.string() })
const withdrawal = { reason: z.string(), by: z.string(), at: momentSchema }

/** The narrowing of the claim list that the sheet was made from; all null is the whole case. */
export const sheetFilterSchema = z.strictObject({
  standing: z.enum(standings).nullable(),
  source: sourceLabelSchema.nullable(),
  claimant: z.string().nullable(),
  text: z.string().nullable(),
})

/** What was withdrawn, with its reason. It is in no list above, and not hidden either. */
export const sheetRetractedSchema = z.strictObject({
  claims: z.array(z.strictObject({ number: claimLabelSchema, wording: z.string(), ...withdrawal })),
  appearances: z.array(
    z.strictObject({ claim: claimLabelSchema, passage: sheetPassageSchema, ...withdrawal }),
  ),
  questions: z.array(sheetRetractedQuestionSchema),
  evidence: z.array(
    z.strictObject({
      number: evidenceLabelSchema,
      claim: claimLabelSchema,
      source: sourceLabelSchema,
      passage: sheetPassageSchema.nullable(),
      ...withdrawal,
    }),
  ),
})

const bodyShape = {
  schema: z.literal(sheetVersion),
  case: z.strictObject({ slug: slugSchema, title: z.string(), summary: z.string() }),
  languages: z.array(languageSchema).describe('Languages of the wordings and of the sources.'),
  evidenceCutOff: momentSchema.describe('Nothing recorded after this moment is in the sheet.'),
  compiledBy: person,
  editors: z.array(person).describe('Who gave and who signed the verdicts.'),
  head: z
    .strictObject({ sequence: z.int().positive(), hash: sha256Schema, at: momentSchema })
    .describe('The newest event of the store: its hash covers every change before it.'),
  filter: sheetFilterSchema,
  summary: z
    .strictObject({
      confirmed: z.int().nonnegative(),
      refuted: z.int().nonnegative(),
      disputed: z.int().nonnegative(),
      unverifiable: z.int().nonnegative(),
      unchecked: z.int().nonnegative(),
    })
    .describe('How many claims there are of each verdict.'),
  notKnown: z.array(
    z.strictObject({
      claim: claimLabelSchema,
      verdict: z.enum(['disputed', 'unverifiable', 'unchecked']),
      settledBy: z.string(),
      searched: z.string(),
    }),
  ),
  questions: z.array(sheetQuestionSchema),
  proposed: z.array(claimLabelSchema).describe('Claims on which a proposed verdict waits for a signature.'),
  claims: z.array(sheetClaimSchema),
  sources: z.array(sheetSourceSchema),
  origins: z.array(sheetOriginSchema).describe('Whom outside of the case its sources have it from.'),
  circles: z.array(sheetCircleSchema).describe('Findings of circular reporting. They count for nothing.'),
  retracted: sheetRetractedSchema,
}

/** All of a sheet but its hash. */
export const sheetBodySchema = z.strictObject(bodyShape)

/** A frozen claim sheet. `hash` is SHA-256 over the canonical JSON of everything else. */
export const sheetSchema = z
  .strictObject({ ...bodyShape, hash: sha256Schema.describe('SHA-256 of the canonical JSON of all else.') })
  .meta({ title: 'Sverka claim sheet', description: 'Version 1. See sheet.md.' })

export type SheetBody = z.output<typeof sheetBodySchema>
export type Sheet = z.output<typeof sheetSchema>
export type SheetFilter = z.output<typeof sheetFilterSchema>
export type SheetRetracted = z.output<typeof sheetRetractedSchema>

/** The bytes, as text, that a sheet's hash is taken over. */
export function hashedText(body: SheetBody | Sheet): string {
  const { hash: _, ...rest } = { hash: '', ...body }
  return canonicalJson(rest)
}

/** The JSON Schema of a sheet, as published in docs/. */
export function sheetJsonSchema(): unknown {
  return z.toJSONSchema(sheetSchema)
}
