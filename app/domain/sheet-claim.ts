import { z } from 'zod'
import { appearanceRoles } from './claim.ts'
import { bases, circumstances, proximities, stances } from './evidence.ts'
import { languageSchema } from './language-schema.ts'
import { rationaleSchema } from './rationale.ts'
import { credibilities } from './reliability.ts'
import {
  momentSchema,
  sheetDateSchema,
  sheetPassageSchema,
  sheetTranslationSchema,
  sourceLabelSchema,
} from './sheet-parts.ts'
import { sheetRootSchema, sheetSideSchema } from './sheet-relay.ts'
import { sheetAffirmationSchema, sheetSignatureSchema } from './sheet-sign-off.ts'
import { confidences, standings, verdictCodes } from './verdict.ts'

/** `C4`: a claim by its number in the case. */
export const claimLabelSchema = z.string().regex(/^C[1-9]\d*$/)

/** `E11`: a piece of evidence by its number in the case. */
export const evidenceLabelSchema = z.string().regex(/^E[1-9]\d*$/)

const evidenceConcern = { evidence: evidenceLabelSchema }

/** Why a verdict no longer stands as it was given. */
export const sheetStaleReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reworded') }),
  z.strictObject({ kind: z.literal('retracted'), ...evidenceConcern }),
  z.strictObject({ kind: z.literal('restanced'), ...evidenceConcern }),
  z.strictObject({ kind: z.literal('recut'), ...evidenceConcern }),
  z.strictObject({ kind: z.enum(['changed', 'lost']), ...evidenceConcern }),
  z.strictObject({ kind: z.literal('contradicted'), ...evidenceConcern, stance: z.enum(stances) }),
  z.strictObject({ kind: z.literal('origins'), confirmed: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('rivals') }),
])

/** The verdict in force and its reasons. Empty strings mean "not said". */
export const sheetJudgementSchema = z
  .strictObject({
    wording: z.string().describe('The wording that was judged.'),
    rationale: rationaleSchema,
    confidence: z.enum(confidences).nullable(),
    settledBy: z.string().describe('What would settle the claim.'),
    searched: z.string().describe('What was searched without finding.'),
    override: z.string().describe('Why the claim is confirmed on less support than the rules ask for.'),
    by: z.string(),
    at: momentSchema,
    signed: sheetSignatureSchema.nullable(),
    affirms: sheetAffirmationSchema.nullable(),
    stale: z.array(sheetStaleReasonSchema),
  })
  .meta({ id: 'judgement' })

/** A passage in which the claim is made, denied or reported. */
export const sheetAppearanceSchema = z
  .strictObject({
    role: z.enum(appearanceRoles),
    source: sourceLabelSchema,
    passage: sheetPassageSchema,
    translations: z.array(sheetTranslationSchema),
  })
  .meta({ id: 'appearance' })

/** A source, usually a passage of it, attached to the claim with a stance. */
export const sheetEvidenceSchema = z
  .strictObject({
    number: evidenceLabelSchema,
    stance: z.enum(stances),
    proximity: z.enum(proximities).nullable(),
    basis: z.enum(bases).nullable(),
    circumstances: z.array(z.enum(circumstances)),
    credibility: z.literal(credibilities).nullable(),
    source: sourceLabelSchema,
    roots: z
      .array(sheetRootSchema)
      .describe('Where the source has it from in the end; itself if it has no relays.'),
    passage: sheetPassageSchema.nullable(),
    translations: z.array(sheetTranslationSchema),
    note: z.string(),
    by: z.string(),
    at: momentSchema,
  })
  .meta({ id: 'evidence' })

/** A claim with all that the sheet says of it. */
export const sheetClaimSchema = z
  .strictObject({
    number: claimLabelSchema,
    wording: z.string(),
    language: languageSchema,
    translations: z.array(z.strictObject({ language: languageSchema, text: z.string() })),
    claimant: z.string().nullable(),
    claimedOn: sheetDateSchema,
    verdict: z.enum(standings),
    judgement: sheetJudgementSchema.nullable(),
    earlierVerdicts: z.array(
      z.strictObject({ verdict: z.enum(verdictCodes), by: z.string(), at: momentSchema }),
    ),
    sides: z.strictObject({ for: sheetSideSchema, against: sheetSideSchema }),
    appearances: z.array(sheetAppearanceSchema),
    evidence: z.array(sheetEvidenceSchema),
  })
  .meta({ id: 'claim' })

export type SheetStaleReason = z.output<typeof sheetStaleReasonSchema>
export type SheetJudgement = z.output<typeof sheetJudgementSchema>
export type SheetAppearance = z.output<typeof sheetAppearanceSchema>
export type SheetEvidence = z.output<typeof sheetEvidenceSchema>
export type SheetClaim = z.output<typeof sheetClaimSchema>
