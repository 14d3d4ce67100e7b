import type { AppearanceRole } from '#app/domain/claim.ts'
import type { Basis, Circumstance, Proximity, Stance } from '#app/domain/evidence.ts'
import type { Language } from '#app/domain/language.ts'
import type { Credibility } from '#app/domain/reliability.ts'
import type { Confidence, VerdictCode } from '#app/domain/verdict.ts'

/** The sources of the case, in the order of their files: S1 to S5. */
export const sourceKeys = ['s1', 's2', 's3', 's4', 's5'] as const
export type SourceKey = (typeof sourceKeys)[number]

/** The two editors of the case. */
export type EditorKey = 'aigul' | 'taras'

/**
 * Words of a source text, letter for letter, with the editors' English translation. `within` is a longer stretch
 * that holds the words once, for words that stand in the text more than once.
 */
export type Quote = { source: SourceKey; exact: string; english: string; within?: string }

/** What a text disputes, by the numbers of `disputes.ts`. Empty: a claim beside them. */
export type DisputeNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

export type SeedAppearance = { quote: Quote; role: AppearanceRole }

/** `key` is what rationales of the same claim cite: `[E:key]`. */
export type SeedEvidence = {
  key: string
  quote: Quote
  stance: Stance
  proximity?: Proximity
  basis?: Basis
  circumstances?: Circumstance[]
  credibility?: Credibility
  note?: string
}

/** `rationale` cites evidence as `[E:key]` and other claims as `[C:key]`. */
export type SeedVerdict = {
  by: EditorKey
  code: VerdictCode
  confidence: Confidence
  rationale: string
  settledBy?: string
  searched?: string
  override?: string
}

/** What happened after the first verdicts were given, in this order: evidence, new words, another verdict. */
export type SeedLater = {
  by: EditorKey
  evidence?: SeedEvidence[]
  rewording?: { text: string; why: string }
  verdict?: SeedVerdict
}

export type SeedClaim = {
  key: string
  disputes: readonly DisputeNumber[]
  wording: string
  by: EditorKey
  claimant?: string
  claimedOn?: string
  translations?: { language: Language; text: string }[]
  appearances: SeedAppearance[]
  evidence: SeedEvidence[]
  verdict?: SeedVerdict
  later?: SeedLater
}
