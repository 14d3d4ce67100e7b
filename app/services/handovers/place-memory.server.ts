import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import type { Located } from '#app/domain/anchoring/locate-quotes.ts'
import { type IndexedText, indexText } from '#app/domain/anchoring/text-index.ts'
import { type CodePoints, codePointsOf } from '#app/domain/code-points.ts'
import type { HandedPlace } from '#app/domain/handover.ts'
import type { LocationOutcome } from '#app/domain/location.ts'
import type { Span } from '#app/domain/passage.ts'

/** Where a handed place stands in one text. `outcome` is null when no words were given, `span` where none were found. */
export type PlaceInText = {
  outcome: LocationOutcome | null
  span: Span | null
  /** Places that may be meant, when no passage was found; 20 at most. */
  places: Span[]
  disagrees: boolean
}

/** A text by its hash, read only when it is needed. `named`: the place names this very text, so its position counts in it. */
export type AskedText = { sha256: string; read: () => string; named: boolean }

/** Where handed places stand in texts, each worked out once. Texts never change, so what was worked out before a transaction holds in it. */
export type PlaceMemory = (place: HandedPlace, text: AskedText) => PlaceInText

/** A memory of its own for one file. */
export function placeMemory(): PlaceMemory {
  const texts = new Map<string, ReadText>()
  const known = new Map<string, Map<HandedPlace, PlaceInText>>()
  const textOf = ({ sha256, read }: AskedText) => {
    const text = texts.get(sha256) ?? readText(read())
    texts.set(sha256, text)
    return text
  }
  return (place, asked) => {
    const key = `${asked.sha256} ${asked.named}`
    const places = known.get(key) ?? new Map<HandedPlace, PlaceInText>()
    known.set(key, places)
    const found = places.get(place) ?? locate(place, () => textOf(asked), asked.named)
    places.set(place, found)
    return found
  }
}

type ReadText = { index: IndexedText; points: CodePoints }

function readText(text: string): ReadText {
  return { index: indexText(text), points: codePointsOf(text) }
}

function locate({ quote, position, unit }: HandedPlace, read: () => ReadText, named: boolean): PlaceInText {
  if (!quote && !position) return { outcome: null, span: null, places: [], disagrees: false }
  const { index, points } = read()
  const at = position && unit === 'code_points' ? inUnits(points, position) : position
  if (quote) {
    const { located, disagrees } = locateGiven(index, quote, at && { span: at, inThisText: named })
    return { ...placed(located), disagrees }
  }
  const whole = at && at.end <= index.text.length && index.text.slice(at.start, at.end).trim() !== ''
  const located: Located = named && whole ? { outcome: 'exact', span: at } : { outcome: 'lost' }
  return { ...placed(located), disagrees: false }
}

function placed(located: Located): Pick<PlaceInText, 'outcome' | 'span' | 'places'> {
  const { outcome } = located
  if (located.outcome === 'lost') return { outcome, span: null, places: [] }
  if (located.outcome === 'ambiguous') return { outcome, span: null, places: located.candidates.slice(0, 20) }
  if (located.outcome === 'changed') return { outcome, span: null, places: [located.span] }
  return { outcome, span: located.span, places: [] }
}

function inUnits({ toUnits }: CodePoints, { start, end }: Span): Span {
  return { start: toUnits(start), end: toUnits(end) }
}
