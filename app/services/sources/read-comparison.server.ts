import { compareTexts } from '#app/domain/anchoring/compare-texts.ts'
import { type Capture, showBlocks } from '#app/domain/capture.ts'
import type { ComparedCapture, ComparedQuote, Comparison, ProposedPlace } from '#app/domain/comparison.ts'
import type { CaptureId, CaseId, PassageId } from '#app/domain/ids.ts'
import { type Location, locationOutcomes } from '#app/domain/location.ts'
import { isTextPassage, type Passage, type Span } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import type { Db, Tx } from '#db/open-database.server.ts'
import { getCapture, listBoilerplateMarks, listCaptures } from '#db/queries/captures.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { setOfPassagesInUse } from '#db/queries/passages-in-use.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { captureOfSource } from './capture-of-source.server.ts'
import { locatePassages } from './locate-passages.server.ts'
import { quoteUses } from './quote-uses.server.ts'

export type ToCompare = { caseId: CaseId; number: number; captureId?: CaptureId | undefined }

/** A capture beside the one before it, and every quote of older captures as it has them. Null when it is the source's first. */
export function readComparison(work: Work, { caseId, number, captureId }: ToCompare): Comparison | null {
  const { db } = work
  const source = getSourceByNumber(db, caseId, number)
  const captures = listCaptures(db, source.id)
  const to = captureOfSource(db, source.id, captureId)
  const before = captures[captures.findIndex(({ id }) => id === to.id) - 1]
  if (!before) return null
  const from = getCapture(db, before.id)
  const [then, now] = [partsOf(db, from), partsOf(db, to)]
  return {
    source: { number: source.number, title: source.title, language: source.language },
    from: headOf(from),
    to: headOf(to),
    captures: captures.map(({ id, capturedAt }) => ({ id, capturedAt })).toReversed(),
    quotes: quotesOf(db, source, to),
    text: compareTexts(then.work, now.work),
    boilerplate: compareTexts(then.around, now.around),
  }
}

function headOf({ id, method, capturedAt, bytesSha256, textSha256 }: Capture): ComparedCapture {
  return { id, method, capturedAt, bytesSha256, textSha256 }
}

/** The work itself and what stands around it, each as one text. */
function partsOf(db: Db | Tx, { id, text, blocks }: Capture): { work: string; around: string } {
  const shown = showBlocks(blocks, listBoilerplateMarks(db, id))
  const joined = (boilerplate: boolean) =>
    shown
      .filter((block) => block.boilerplate === boilerplate)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n\n')
  return { work: joined(false), around: joined(true) }
}

/** The quotes that something rests on, or that were decided on: those that wait for a decision first, the graver outcome before the lesser. */
function quotesOf(db: Db | Tx, source: Source, to: Capture): ComparedQuote[] {
  const inUse = setOfPassagesInUse(db, source.id)
  const locations = listLocations(db, to.id).filter(
    ({ passageId, settlement }) => settlement !== null || inUse.has(passageId),
  )
  const passages = mapPassages(
    db,
    locations.map(({ passageId }) => passageId),
  )
  const uses = quoteUses(db, source.caseId, locations)
  const placesOf = placesIn(db, to, locations, passages)
  const quotes = locations.flatMap((location): ComparedQuote[] => {
    const passage = passages.get(location.passageId)
    if (!passage || !isTextPassage(passage)) return []
    const { passageId, outcome, settlement } = location
    const then = passage.locator.exact
    const places = placesOf(location)
    return [{ passageId, then, outcome, settlement, places, uses: uses.get(passageId) ?? [] }]
  })
  const gravity = ({ outcome }: ComparedQuote) => locationOutcomes.indexOf(outcome)
  return quotes.sort(
    (a, b) => Number(a.settlement !== null) - Number(b.settlement !== null) || gravity(b) - gravity(a),
  )
}

/** Where each quote stands or may stand. Which places may be meant is not kept; it is found anew for all that are in doubt together. */
function placesIn(
  db: Db | Tx,
  to: Capture,
  locations: Location[],
  passages: ReadonlyMap<PassageId, Passage>,
): (location: Location) => ProposedPlace[] {
  const doubtful = locations.flatMap(({ outcome, passageId }) => {
    const passage = outcome === 'ambiguous' ? passages.get(passageId) : undefined
    return passage && isTextPassage(passage) ? [passage] : []
  })
  const found = locatePassages(db, to, doubtful)
  const withWords = ({ start, end }: Span): ProposedPlace => ({
    ...{ start, end, words: to.text.slice(start, end) },
    ...{ before: wordsBefore(to.text, start), after: wordsAfter(to.text, end) },
  })
  return ({ passageId, span }) => {
    if (span) return [withWords(span)]
    const located = found.get(passageId)
    return located && 'candidates' in located ? located.candidates.map(withWords) : []
  }
}

const around = 60

function wordsBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - around), at)
  return (at > around ? words.replace(/^\S*\s/, '… ') : words).replace(/\s+/g, ' ')
}

function wordsAfter(text: string, at: number): string {
  const words = text.slice(at, at + around)
  return (at + around < text.length ? words.replace(/\s\S*$/, ' …') : words).replace(/\s+/g, ' ')
}
