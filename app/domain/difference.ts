import type { Stance } from './evidence.ts'
import type { Language } from './language.ts'
import type { LocationOutcome } from './location.ts'
import type { Standing } from './verdict.ts'

/** C4 and its words, wherever a claim is named. */
export type NamedClaim = { claim: number; wording: string; language: Language }

/** E11 with where its words come from. `quote` is null when the whole source is meant. */
export type NamedEvidence = NamedClaim & {
  evidence: number
  source: number
  stance: Stance
  quote: string | null
  quoteLanguage: Language
}

/** Words of a source that stand otherwise, or no longer, in a newer capture. */
export type ShiftedQuote = {
  source: number
  quote: string
  language: Language
  outcome: Exclude<LocationOutcome, 'exact' | 'moved'>
}

/** What is known of a case at one moment and was not, or otherwise, at an earlier one. Net: what came and went is not in it. */
export type Difference = {
  verdicts: (NamedClaim & { from: Standing; to: Standing })[]
  judgedAgain: (NamedClaim & { standing: Standing })[]
  recorded: NamedClaim[]
  reworded: (NamedClaim & { before: string })[]
  withdrawn: NamedClaim[]
  attached: NamedEvidence[]
  restanced: (NamedEvidence & { before: Stance })[]
  recut: (NamedEvidence & { beforeQuote: string | null })[]
  retracted: NamedEvidence[]
  added: { source: number; title: string; language: Language }[]
  recaptured: { source: number; title: string; language: Language }[]
  shifted: ShiftedQuote[]
}
