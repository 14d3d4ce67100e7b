import type { SourceHead } from './claim-page.ts'
import type { SuggestionDecision } from './relay.ts'

/** A source in a suggestion, with the words that it shares, letter for letter as it has them. */
type Sharer = SourceHead & { capture: string }

/** What was decided on two sources, and by whom. */
export type ShownDecision = { decision: SuggestionDecision; note: string; by: string; at: string }

/** Two sources that share words, for an editor to decide on. The longest shared passage stands first. */
export type Suggestion = {
  a: Sharer
  b: Sharer
  words: number
  passages: {
    a: string
    b: string
    words: number
    startA: number
    endA: number
    startB: number
    endB: number
  }[]
  /** Which of them is likelier to have it from the other: the later one, as far as the dates tell. */
  later: 'a' | 'b'
  /** Null while nobody has decided. */
  decided: ShownDecision | null
  /** That of the decision; a new one takes its place only while it is the same. */
  version: number
}

/** A decision on two sources of which there is nothing left to decide: a relay joins them, or they share no words any more. */
export type DecidedPair = ShownDecision & { a: number; b: number }

/** Changes with each decision on a pair; 0 while there is none. */
export function decisionVersion(decidedAt: string | undefined): number {
  return decidedAt === undefined ? 0 : Date.parse(decidedAt)
}
