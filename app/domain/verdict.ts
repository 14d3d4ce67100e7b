import { z } from 'zod'
import type { Evidence, Stance } from './evidence.ts'
import type { CaptureId, ClaimId, EvidenceId, PassageId, UserId, VerdictId, WordingId } from './ids.ts'
import { type Rationale, rationaleSchema } from './rationale.ts'
import type { SignOff } from './sign-off.ts'

export const verdictCodes = ['confirmed', 'disputed', 'refuted', 'unverifiable'] as const
export type VerdictCode = (typeof verdictCodes)[number]

/** Where a claim stands: its verdict in force, or `unchecked` when it has none. */
export const standings = ['unchecked', ...verdictCodes] as const
export type Standing = (typeof standings)[number]

export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

const line = z.string().trim().max(4000).default('')

/** An editor's verdict before the rules have looked at it. Empty lines mean "not said". */
export const verdictDraftSchema = z.strictObject({
  code: z.enum(verdictCodes),
  rationale: rationaleSchema,
  confidence: z.enum(confidences).nullable().default(null),
  /** What would settle a disputed claim. */
  settledBy: line,
  /** What was searched without finding, for an unverifiable claim. */
  searched: line,
  /** Why the claim is confirmed although the rules ask for more support. Printed on the sheet. */
  override: line,
})

export type VerdictDraft = z.output<typeof verdictDraftSchema>

/** A piece of evidence as it was when a verdict was given. */
export type PinnedEvidence = {
  evidenceId: EvidenceId
  captureId: CaptureId | null
  passageId: PassageId | null
  stance: Stance
  cited: boolean
}

/** A dated, reasoned judgement on one wording of a claim. Never edited: a later one supersedes it. */
export type Verdict = {
  id: VerdictId
  claimId: ClaimId
  code: VerdictCode
  wordingId: WordingId
  rationale: Rationale
  confidence: Confidence | null
  settledBy: string
  searched: string
  override: string
  pinned: PinnedEvidence[]
  createdAt: string
  createdBy: UserId
  /** Whether it counts only once a second editor has signed it. */
  needsSignOff: boolean
  /** What a second editor decided on it; null while nobody has, and where nobody was asked. */
  signOff: SignOff | null
  /** The earlier verdict that it says still stands. */
  affirmsId: VerdictId | null
  /** Why that one still stands; null when it affirms none. */
  affirmReason: string | null
}

/** The evidence a verdict may rest on: attached to the claim and not retracted. */
export type WeighedEvidence = Pick<Evidence, 'number' | 'stance' | 'proximity' | 'retraction'>
