import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import type { Located } from '#app/domain/anchoring/locate-quotes.ts'
import { type IndexedText, indexText } from '#app/domain/anchoring/text-index.ts'
import type { Capture } from '#app/domain/capture.ts'
import { type CodePoints, codePointsOf } from '#app/domain/code-points.ts'
import type { HandedPlace } from '#app/domain/handover.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { LocationOutcome } from '#app/domain/location.ts'
import type { Span } from '#app/domain/passage.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCapture, getNewestCapture } from '#db/queries/captures.server.ts'
import { listCapturesOfCase } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { knownAddresses } from '../sources/known-addresses.server.ts'
import type { Names } from './names.server.ts'

/** Where something stands in the case. `outcome` is null when no words were given, `span` where none were found. */
export type FoundPlace = {
  source: { id: SourceId; number: number }
  capture: Pick<Capture, 'id' | 'text'>
  outcome: LocationOutcome | null
  span: Span | null
  /** Places that may be meant, when no passage was found. */
  places: Span[]
  disagrees: boolean
}

export type Finder = (place: HandedPlace) => FoundPlace | null

/** Finds places in the texts of a case: in the very capture that is named, else in the newest of the source that is named or has the address. */
export function finderOf(
  tx: Tx,
  caseId: CaseId,
  names: Names,
  handed: ReadonlyMap<string, CaptureId>,
  otherwise?: SourceId,
): Finder {
  const findByAddress = knownAddresses(tx, caseId)
  const numbers = new Map(listSources(tx, caseId).map(({ id, number }) => [id, number]))
  const texts = new Map<CaptureId, { index: IndexedText; points: CodePoints }>()
  const holders = new Map(listCapturesOfCase(tx, caseId).map(({ id, sourceId }) => [id, sourceId]))
  const newest = new Map<SourceId, CaptureId>()
  return (place) => {
    const found = captureFor(place)
    if (!found) return null
    const number = numbers.get(found.sourceId) ?? 0
    const capture = { id: found.captureId, text: textOf(found.captureId).index.text }
    return { source: { id: found.sourceId, number }, capture, ...locate(found.captureId, place, found.named) }
  }

  function captureFor(
    place: HandedPlace,
  ): { captureId: CaptureId; sourceId: SourceId; named: boolean } | null {
    const { captureIri, sourceIri, addresses } = place
    const captureId =
      captureIri === null ? null : (handed.get(captureIri) ?? names.findAs('capture', [captureIri]))
    const holder = captureId && holders.get(captureId)
    if (captureId && holder) return { captureId, sourceId: holder, named: true }
    const sourceId =
      (sourceIri === null ? null : names.findAs('source', [sourceIri])) ??
      findByAddress(addresses) ??
      otherwise
    return sourceId ? { captureId: newestOf(sourceId), sourceId, named: false } : null
  }

  function newestOf(sourceId: SourceId): CaptureId {
    const id = newest.get(sourceId) ?? getNewestCapture(tx, sourceId).id
    newest.set(sourceId, id)
    return id
  }

  function locate(captureId: CaptureId, { quote, position, unit }: HandedPlace, named: boolean) {
    const nothing = { ...placed({ outcome: 'lost' }), outcome: null, disagrees: false }
    if (!quote && !position) return nothing
    const { index, points } = textOf(captureId)
    const at = position && unit === 'code_points' ? inUnits(points, position) : position
    if (quote) {
      const { located, disagrees } = locateGiven(index, quote, at && { span: at, inThisText: named })
      return { ...placed(located), disagrees }
    }
    const whole = at && at.end <= index.text.length && index.text.slice(at.start, at.end).trim() !== ''
    const located: Located = named && whole ? { outcome: 'exact', span: at } : { outcome: 'lost' }
    return { ...placed(located), disagrees: false }
  }

  function textOf(captureId: CaptureId) {
    const known = texts.get(captureId)
    if (known) return known
    const { text } = getCapture(tx, captureId)
    const read = { index: indexText(text), points: codePointsOf(text) }
    texts.set(captureId, read)
    return read
  }
}

function placed(located: Located): Pick<FoundPlace, 'outcome' | 'span' | 'places'> {
  const { outcome } = located
  if (located.outcome === 'lost') return { outcome, span: null, places: [] }
  if (located.outcome === 'ambiguous') return { outcome, span: null, places: located.candidates.slice(0, 20) }
  if (located.outcome === 'changed') return { outcome, span: null, places: [located.span] }
  return { outcome, span: located.span, places: [] }
}

function inUnits({ toUnits }: CodePoints, { start, end }: Span): Span {
  return { start: toUnits(start), end: toUnits(end) }
}
