import type { DiffParagraph } from './anchoring/compare-texts.ts'
import type { Capture } from './capture.ts'
import type { Stance } from './evidence.ts'
import type { PassageId } from './ids.ts'
import type { LocationOutcome, Settlement } from './location.ts'
import type { Span } from './passage.ts'
import type { Source } from './source.ts'
import type { Standing } from './verdict.ts'

/** What rests on a quote: a claim it is an appearance of, evidence on a claim, what an answer says of an aspect, a relay, or a circle. */
export type QuoteUse =
  | { kind: 'claim'; claim: number; standing: Standing; evidence: { number: number; stance: Stance } | null }
  | { kind: 'value'; question: number; text: string }
  | { kind: 'relay'; from: string }
  | { kind: 'circle'; from: string }

/** A place in the newer capture, with the words there and a few around them. */
export type ProposedPlace = Span & { words: string; before: string; after: string }

/** A quote of an older capture as a newer one has it. */
export type ComparedQuote = {
  passageId: PassageId
  then: string
  outcome: LocationOutcome
  settlement: Settlement | null
  /** Where it stands now, or may stand; none when it is lost. */
  places: ProposedPlace[]
  uses: QuoteUse[]
}

/** Two captures of a source, the older one first. */
export type Comparison = {
  source: Pick<Source, 'number' | 'title' | 'language'>
  from: ComparedCapture
  to: ComparedCapture
  /** Every capture of the source, the newest first. */
  captures: Pick<Capture, 'id' | 'capturedAt'>[]
  quotes: ComparedQuote[]
  /** The work itself, and what stands around it. */
  text: DiffParagraph[]
  boilerplate: DiffParagraph[]
}

export type ComparedCapture = Pick<Capture, 'id' | 'method' | 'capturedAt' | 'bytesSha256' | 'textSha256'>
