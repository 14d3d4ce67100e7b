import { locateSpan, type Span } from '../passage.ts'
import { type Alignment, alignWords } from './align-words.ts'
import { type ComparableText, comparableText, toComparable, tokensIn, toOriginal } from './comparable-text.ts'
import { findWords } from './find-words.ts'
import { moveRuns } from './moved-runs.ts'
import { proof, provenRuns, wordNumbers } from './word-numbers.ts'

/** What became of a quote in a newer text. Spans are of the newer text, in UTF-16 units, as a passage of it would have them. */
export type Located =
  | { outcome: 'exact' | 'moved' | 'changed'; span: Span }
  | { outcome: 'ambiguous'; candidates: Span[] }
  | { outcome: 'lost' }

/** Of an ambiguous quote that many places are offered. */
const mostCandidates = 20
/** So many words beside the quote must have moved with it, unless it is a whole block. */
const companyOfMoved = 4

/**
 * Says for each quote of an older text what became of it in a newer one. The two texts are aligned once. The same words are found only where
 * they descend from the quoted ones: at their aligned place (`exact`), or elsewhere together with what stood beside them (`moved`). A quote of which
 * one letter or digit is another is `changed`, whatever stands elsewhere; `lost` is only a quote whose words stand nowhere and whose place is gone.
 */
export function locateQuotes(oldText: string, newText: string, quotes: readonly Span[]): Located[] {
  const comparison = compare(oldText, newText)
  return quotes.map((quote) => locate(comparison, quote))
}

type Comparison = {
  newText: string
  before: ComparableText
  after: ComparableText
  aligned: Alignment
  moved: Alignment
  /** Where a run of words begins that stands once in either text and was matched: 1, else 0. */
  anchors: Uint8Array
}

function compare(oldText: string, newText: string): Comparison {
  const before = comparableText(oldText)
  const after = comparableText(newText)
  const [oldWords, newWords] = wordNumbers(before, after)
  const proven = provenRuns(oldWords, newWords)
  const aligned = alignWords(oldWords, newWords, proven)
  const moved = moveRuns(oldWords, newWords, aligned, proven)
  const anchors = new Uint8Array(oldWords.length)
  for (const { a, b } of proven) if (aligned[a] === b) anchors[a] = 1
  return { newText, before, after, aligned, moved, anchors }
}

function locate(comparison: Comparison, quote: Span): Located {
  const { before } = comparison
  const words = toComparable(before, quote)
  if (!words) return { outcome: 'lost' }
  return (
    intact(comparison, words, comparison.aligned, 'exact') ??
    intact(comparison, words, comparison.moved, 'moved') ??
    changed(comparison, words, comparison.aligned) ??
    changed(comparison, words, comparison.moved) ??
    elsewhere(comparison, words)
  )
}

/** The quote where all its words were matched in one piece; ambiguous where another place could be meant as well. */
function intact(
  comparison: Comparison,
  words: Span,
  matches: Alignment,
  outcome: 'exact' | 'moved',
): Located | null {
  const image = imageOf(comparison, words, matches)
  if (!image) return null
  const sure = outcome === 'moved' ? movedInCompany(comparison, words) : isSettled(comparison, words)
  return sure ? { outcome, span: shown(comparison, image) } : elsewhere(comparison, words)
}

/** The same words in the newer text, where their tokens follow one another there too. */
function imageOf({ before, after }: Comparison, words: Span, matches: Alignment): Span | null {
  const { start: first, end } = tokensIn(before, words)
  const base = matches[first] ?? -1
  if (base < 0) return null
  for (let token = first; token < end; token += 1) if (matches[token] !== base + token - first) return null
  const [oldFirst, newFirst] = [before.tokens[first], after.tokens[base]]
  if (!oldFirst || !newFirst) return null
  const start = newFirst.start + words.start - oldFirst.start
  const image = { start, end: start + words.end - words.start }
  return after.text.slice(image.start, image.end) === before.text.slice(words.start, words.end) ? image : null
}

/**
 * Whether the matched place is the only one that can be meant: the quote with the neighbours it kept holds a run of words that stands once in either
 * text, or it stands there once itself, or as often as before between neighbours on both sides.
 */
function isSettled({ before, after, aligned, anchors }: Comparison, words: Span): boolean {
  const { start, end } = tokensIn(before, words)
  const left = reach(aligned, start, -1, before.tokens.length)
  const right = reach(aligned, end - 1, 1, before.tokens.length)
  if (anchors.subarray(start - left, Math.max(start - left, end + right - proof + 1)).includes(1)) return true
  const [then, now] = countIn(before, after, words)
  if (then === 1 && now === 1) return true
  const [first, last] = [before.tokens[start - left], before.tokens[end - 1 + right]]
  const kept = { start: first?.start ?? words.start, end: last?.end ?? words.end }
  const [keptThen, keptNow] = countIn(before, after, kept)
  if (keptThen !== keptNow) return false
  return keptThen === 1 || Math.min(left, right) === neighbourhood
}

/** How often the words of a stretch stand in either text. */
function countIn(before: ComparableText, after: ComparableText, { start, end }: Span): [number, number] {
  const words = before.text.slice(start, end)
  return [findWords(before.text, words).length, findWords(after.text, words).length]
}

const neighbourhood = 8

/** How many tokens in a row beside the quote are matched in step with it. */
function reach(matches: Alignment, from: number, step: 1 | -1, count: number): number {
  for (let length = 1; length <= neighbourhood; length += 1) {
    const token = from + step * length
    if (token < 0 || token >= count || matches[token] !== (matches[from] ?? 0) + step * length)
      return length - 1
  }
  return neighbourhood
}

/** A moved quote brought words from beside it along, or was all of the text. */
function movedInCompany({ before, moved }: Comparison, words: Span): boolean {
  const { start, end } = tokensIn(before, words)
  const count = before.tokens.length
  const company = reach(moved, start, -1, count) + reach(moved, end - 1, 1, count)
  return company >= Math.min(companyOfMoved, count - (end - start))
}

/** The place that the quote's neighbours or most of its own words lead to, when it has other words now. */
function changed(comparison: Comparison, words: Span, found: Alignment): Located | null {
  const place = placeOfWords(comparison, words, found)
  if (!place) return null
  const { after } = comparison
  const [first, last] = [after.tokens[place.start], after.tokens[place.end - 1]]
  if (!first || !last) return null
  return { outcome: 'changed', span: shown(comparison, { start: first.start, end: last.end }) }
}

/** The new tokens from the first to the last matched word of the quote, with as many beside them as it has unmatched ones, or those between its neighbours. */
function placeOfWords({ before, after }: Comparison, words: Span, found: Alignment): Span | null {
  const { start, end } = tokensIn(before, words)
  const left = found[start - 1] ?? -1
  const right = found[end] ?? -1
  const held = left >= 0 && right >= 0
  const matches = found.subarray(start, end)
  const first = matches.findIndex((match) => match >= 0)
  if (first < 0) return held ? plausible({ start: left + 1, end: right }, end - start) : null
  const last = matches.findLastIndex((match) => match >= 0)
  const own = matches.filter((match) => match >= 0).length
  if (!held && own * 2 < end - start) return null
  const lead = first === 0 ? 0 : first + 1
  const tail = last === matches.length - 1 ? 0 : matches.length - last
  const from = Math.max(left + 1, (matches[first] ?? 0) - lead)
  const to = Math.min(right >= 0 ? right : after.tokens.length, (matches[last] ?? 0) + 1 + tail)
  return plausible({ start: from, end: to }, end - start)
}

/** A place many times as long as the quote is no place of the quote. */
function plausible(place: Span, length: number): Span | null {
  const found = place.end - place.start
  return found > 0 && found <= length * 3 + 8 ? place : null
}

/** A quote without a place of its own: its words may stand where nothing old stands; which of these places is meant is not for a machine to say. */
function elsewhere(comparison: Comparison, words: Span): Located {
  const { before, after } = comparison
  const found = findWords(after.text, before.text.slice(words.start, words.end), mostCandidates)
  if (found.length === 0) return { outcome: 'lost' }
  const length = words.end - words.start
  return {
    outcome: 'ambiguous',
    candidates: found.map((start) => shown(comparison, { start, end: start + length })),
  }
}

function shown({ after, newText }: Comparison, span: Span): Span {
  const { start, end } = locateSpan(newText, toOriginal(after, span))
  return { start, end }
}
