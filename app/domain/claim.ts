import type { AppearanceId, CaseId, ClaimId, PassageId, UserId, WordingId } from './ids.ts'
import type { Language } from './language.ts'
import type { PartialDate } from './partial-date.ts'
import type { Standing } from './verdict.ts'

/** Words of a claim in one language. Old wordings stay; a translation names the wording it translates. */
export type Wording = {
  id: WordingId
  claimId: ClaimId
  text: string
  language: Language
  translationOf: WordingId | null
  createdAt: string
  createdBy: UserId
}

/** A withdrawal that leaves the row visible in history. */
export type Retraction = { at: string; by: UserId; reason: string }

/** One checkable sentence, in the editors' words; numbered C1, C2 … in its case. */
export type Claim = {
  id: ClaimId
  caseId: CaseId
  number: number
  wording: Wording
  claimant: string | null
  claimedOn: PartialDate | null
  /** The code of the verdict in force, or `unchecked`. */
  standing: Standing
  createdAt: string
  createdBy: UserId
  version: number
  /** Who is to judge it, and until which day (YYYY-MM-DD). */
  assigneeId: UserId | null
  dueOn: string | null
  retraction: Retraction | null
}

export const appearanceRoles = ['makes', 'denies', 'reports'] as const
export type AppearanceRole = (typeof appearanceRoles)[number]

/** A passage in which the claim is made, denied or reported. */
export type Appearance = {
  id: AppearanceId
  claimId: ClaimId
  passageId: PassageId
  role: AppearanceRole
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}

export type NumberPrefix = 'C' | 'S' | 'E' | 'Q'

/** C4, S2, E11, Q1: how a numbered thing is named on screen, in addresses and in the sheet. */
export function numberLabel(prefix: NumberPrefix, number: number): string {
  return `${prefix}${number}`
}

/** The number in `C4`, or null when the text is no such label. */
export function parseNumberLabel(prefix: NumberPrefix, label: string): number | null {
  const match = /^([CSEQ])([1-9]\d{0,8})$/i.exec(label)
  return match && match[1]?.toUpperCase() === prefix ? Number(match[2]) : null
}
