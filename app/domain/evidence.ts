import type { Retraction } from './claim.ts'
import type { CaptureId, CaseId, ClaimId, EvidenceId, PassageId, SourceId, UserId } from './ids.ts'
import type { Shift } from './location.ts'
import type { Credibility } from './reliability.ts'

/** What a piece of evidence does to a claim. `mentions` repeats without checking and never counts as support. */
export const stances = ['supports', 'contradicts', 'mentions', 'context'] as const
export type Stance = (typeof stances)[number]

/** How near the source stands to what is claimed; a property of this link, not of the source. Null: not said. */
export const proximities = ['primary', 'secondary', 'tertiary'] as const
export type Proximity = (typeof proximities)[number]

/** What the words rest on, for this claim. Null: not said. */
export const bases = ['eyewitness', 'document', 'official_statement', 'hearsay', 'analysis'] as const
export type Basis = (typeof bases)[number]

/** Circumstances under which the words were said or came to us, and which whoever weighs them must know. */
export const circumstances = [
  'in_custody',
  'duress_alleged',
  'anonymous',
  'edited_recording',
  'machine_translated',
] as const
export type Circumstance = (typeof circumstances)[number]

/** A source, usually a passage of it, attached to a claim with a stance; numbered E1, E2 … in its case. */
export type Evidence = {
  id: EvidenceId
  caseId: CaseId
  number: number
  claimId: ClaimId
  sourceId: SourceId
  captureId: CaptureId | null
  passageId: PassageId | null
  /** What a newer capture of the source made of the quoted words; null while they stand. */
  shift: Shift | null
  stance: Stance
  proximity: Proximity | null
  basis: Basis | null
  circumstances: Circumstance[]
  /** How credible what is said is, 1 to 6 (see `credibilities`). Null: not said. */
  credibility: Credibility | null
  note: string
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

/** The side a stance speaks for, or null when it does not count for either. */
export function sideOf(stance: Stance): 'for' | 'against' | null {
  if (stance === 'supports') return 'for'
  return stance === 'contradicts' ? 'against' : null
}
