import { locateSpan, type Span } from '../passage.ts'
import type { GivenQuote } from '../remark.ts'
import { type Company, companyOf } from './company.ts'
import { isWhole } from './find-words.ts'
import { locateChanged } from './locate-changed.ts'
import type { Located } from './locate-quotes.ts'
import type { IndexedText } from './text-index.ts'

/** What became of a quote that came from elsewhere, and whether the position that came with it points at other words. */
export type LocatedGiven = { located: Located; disagrees: boolean }

/** A position that came with a quote. One that counts in another text, as in a page with its menus, is only a hint. */
export type GivenPosition = { span: Span; inThisText: boolean }

/**
 * Where words that somebody quoted stand in a text. The quote wins over the position, which only decides between places that are equally
 * likely. Words are found only whole and only the same; beside them must stand what stood beside them, at least on one side (`moved`). A place
 * whose words are others is `changed`, never found.
 */
export function locateGiven(
  index: IndexedText,
  quote: GivenQuote,
  position: GivenPosition | null,
): LocatedGiven {
  const { text } = index
  const pointed = position && isQuote(text, position.span, quote) ? position.span : null
  const counts = position?.inThisText === true
  const disagrees = counts && pointed === null
  const found = (located: Located): LocatedGiven => ({ located: trimmed(text, located), disagrees })
  if (counts && pointed && companyOf(text, pointed, quote).apart === 0)
    return found({ outcome: 'exact', span: pointed })
  const settled = settle(candidatesOf(index, quote), pointed)
  const named = settled?.outcome === 'exact' ? settled : (verbatim(text, quote) ?? settled)
  if (named?.outcome === 'exact' && disagrees) return found({ outcome: 'moved', span: named.span })
  if (named && named.outcome !== 'ambiguous') return found(named)
  const changed = locateChanged(index, quote)
  if (!named) return found(changed ?? { outcome: 'lost' })
  return found(named.near ? named : (changed ?? named))
}

/** The quote with what stands beside it, letter for letter and once in the text. */
function verbatim(text: string, quote: GivenQuote): (Located & { outcome: 'exact' }) | null {
  const { prefix, exact, suffix } = quote
  if (!/[\p{L}\p{N}]/u.test(prefix + suffix)) return null
  const whole = prefix + exact + suffix
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  const span = { start: at + prefix.length, end: at + prefix.length + exact.length }
  return isQuote(text, span, quote) ? { outcome: 'exact', span } : null
}

/** Whether a place holds the quoted words: letter for letter, and as whole words if they were quoted whole. */
function isQuote(text: string, span: Span, quote: GivenQuote): boolean {
  if (text.slice(span.start, span.end) !== quote.exact) return false
  return isCutFromWord(quote) || isWhole(text, span)
}

/** Whether the quote begins or ends inside of a word, as what stood beside it shows. */
function isCutFromWord({ prefix, exact, suffix }: GivenQuote): boolean {
  const cut = (a: string, b: string) => /[\p{L}\p{N}\p{M}]$/u.test(a) && /^[\p{L}\p{N}\p{M}]/u.test(b)
  return cut(prefix, exact) || cut(exact, suffix)
}

type Candidate = { span: Span; company: Company }

function candidatesOf(index: IndexedText, quote: GivenQuote): Candidate[] {
  return index.find(quote.exact).map((span) => ({ span, company: companyOf(index.text, span, quote) }))
}

type Settled =
  | { outcome: 'exact' | 'moved'; span: Span }
  | { outcome: 'ambiguous'; candidates: Span[]; near: boolean }

/** The one candidate in the right company; of several the one that the position names. Null when there is none. */
function settle(candidates: Candidate[], pointed: Span | null): Settled | null {
  if (candidates.length === 0) return null
  const inFull = candidates.filter(({ company }) => company.apart === 0)
  const inPart = candidates.filter(({ company }) => company.apart === 1 && company.together === 1)
  const likely = inFull.length > 0 ? inFull : inPart
  const [only] = likely
  const outcome = inFull.length > 0 ? 'exact' : 'moved'
  if (only && likely.length === 1) return { outcome, span: only.span }
  const named = likely.find(({ span }) => span.start === pointed?.start && span.end === pointed.end)
  if (named) return { outcome, span: named.span }
  const offered = likely.length > 0 ? likely : candidates
  return { outcome: 'ambiguous', candidates: offered.map(({ span }) => span), near: likely.length > 0 }
}

function trimmed(text: string, located: Located): Located {
  const trim = (span: Span) => {
    const { start, end } = locateSpan(text, span)
    return { start, end }
  }
  if ('span' in located) return { ...located, span: trim(located.span) }
  if (located.outcome === 'lost') return located
  return { outcome: 'ambiguous', candidates: located.candidates.map(trim) }
}
