import type { Span } from '../passage.ts'
import type { GivenQuote } from '../remark.ts'
import { comparableText } from './comparable-text.ts'
import { type Located, locateQuotes } from './locate-quotes.ts'
import { type IndexedText, placeOfTokens, wordsOf } from './text-index.ts'

/** So many words in a row, standing once in the text, show where to look. */
const trail = 3
/** Around what was found, so many words are looked through beyond the length of the quote. */
const margin = 24
const mostWindows = 4

/**
 * The place of a quote whose words are others now: where what stood beside it stands, or part of it. Null when nothing leads there. Only the
 * neighbourhood is compared, so a quote costs the same in a text of any length.
 */
export function locateChanged(index: IndexedText, quote: GivenQuote): Located | null {
  const whole = quote.prefix + quote.exact + quote.suffix
  const asked = { start: quote.prefix.length, end: quote.prefix.length + quote.exact.length }
  const places: Span[] = []
  for (const window of windowsOf(index, whole)) {
    const [located] = locateQuotes(whole, index.text.slice(window.start, window.end), [asked])
    if (located?.outcome !== 'changed') continue
    const { start, end } = located.span
    places.push({ start: start + window.start, end: end + window.start })
  }
  const distinct = places.filter((span, at) => places.findIndex(({ start }) => start === span.start) === at)
  const [only] = distinct
  if (!only) return null
  return distinct.length === 1
    ? { outcome: 'changed', span: only }
    : { outcome: 'ambiguous', candidates: distinct }
}

/** Stretches of the text around runs of the quote's own and neighbouring words, those that overlap as one. */
function windowsOf(index: IndexedText, whole: string): Span[] {
  const words = wordsOf(comparableText(whole))
  const reach = words.length + margin
  const hits = words.flatMap((_, at) => {
    const found = at + trail <= words.length ? index.findTokens(words.slice(at, at + trail)) : []
    return found.length === 1 ? found : []
  })
  const last = index.comparable.tokens.length
  const windows: Span[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const window = { start: Math.max(0, hit.start - reach), end: Math.min(last, hit.end + reach) }
    const before = windows.at(-1)
    if (before && before.end >= window.start) before.end = window.end
    else windows.push(window)
  }
  return windows.slice(0, mostWindows).map((window) => placeOfTokens(index.comparable, window))
}
