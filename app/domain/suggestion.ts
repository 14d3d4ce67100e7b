import type { SourceHead } from './claim-page.ts'
import type { SuggestionDecision } from './relay.ts'

/** A source in a suggestion, with the words that it shares, letter for letter as it has them. */
type Sharer = SourceHead & { capture: string }

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
}

/** What was decided on two sources. */
export type DecidedPair = {
  a: number
  b: number
  decision: SuggestionDecision
  note: string
  by: string
  at: string
}
