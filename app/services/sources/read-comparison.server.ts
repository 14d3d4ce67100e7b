import { compareTexts } from '#app/domain/anchoring/compare-texts.ts'
import { locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'
import { type Capture, showBlocks } from '#app/domain/capture.ts'
import type {
  ComparedCapture,
  ComparedQuote,
  Comparison,
  ProposedPlace,
  QuoteUse,
} from '#app/domain/comparison.ts'
import type { CaptureId, CaseId, ClaimId, PassageId } from '#app/domain/ids.ts'
import { type Location, locationOutcomes } from '#app/domain/location.ts'
import { isTextPassage, type Span, type TextPassage } from '#app/domain/passage.ts'
import type { Db, Tx } from '#db/open-database.server.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { getCapture, listBoilerplateMarks, listCaptures } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { captureOfSource } from './capture-of-source.server.ts'

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
    quotes: quotesOf(db, caseId, to),
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

/** Those that wait for a decision first, the graver outcome before the lesser. */
function quotesOf(db: Db | Tx, caseId: CaseId, to: Capture): ComparedQuote[] {
  const locations = listLocations(db, to.id)
  const passages = mapPassages(
    db,
    locations.map(({ passageId }) => passageId),
  )
  const uses = usesOf(db, caseId, locations)
  const quotes = locations.flatMap((location): ComparedQuote[] => {
    const passage = passages.get(location.passageId)
    if (!passage || !isTextPassage(passage)) return []
    const { passageId, outcome, settlement } = location
    const then = passage.locator.exact
    const places = placesOf(db, passage, location, to)
    return [{ passageId, then, outcome, settlement, places, uses: uses.get(passageId) ?? [] }]
  })
  const gravity = ({ outcome }: ComparedQuote) => locationOutcomes.indexOf(outcome)
  return quotes.sort(
    (a, b) => Number(a.settlement !== null) - Number(b.settlement !== null) || gravity(b) - gravity(a),
  )
}

function placesOf(db: Db | Tx, passage: TextPassage, { outcome, span }: Location, to: Capture) {
  const withWords = ({ start, end }: Span): ProposedPlace => ({
    ...{ start, end, words: to.text.slice(start, end) },
    ...{ before: wordsBefore(to.text, start), after: wordsAfter(to.text, end) },
  })
  if (span) return [withWords(span)]
  if (outcome !== 'ambiguous') return []
  const [located] = locateQuotes(getCapture(db, passage.captureId).text, to.text, [passage.locator])
  return located && 'candidates' in located ? located.candidates.map(withWords) : []
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

function usesOf(db: Db | Tx, caseId: CaseId, locations: Location[]): Map<PassageId, QuoteUse[]> {
  const claims = new Map(listAllClaims(db, caseId).map((claim) => [claim.id, claim]))
  const ids = locations.flatMap(({ passageId, successorId }) => [
    passageId,
    ...(successorId ? [successorId] : []),
  ])
  const origin = new Map(
    locations.flatMap(({ passageId, successorId }) =>
      successorId ? [[successorId, passageId] as const] : [],
    ),
  )
  const uses = new Map<PassageId, QuoteUse[]>()
  const put = (passageId: PassageId | null, claimId: ClaimId, evidence: QuoteUse['evidence']) => {
    const claim = claims.get(claimId)
    if (!claim || claim.retraction || !passageId) return
    const key = origin.get(passageId) ?? passageId
    uses.set(key, [...(uses.get(key) ?? []), { claim: claim.number, standing: claim.standing, evidence }])
  }
  for (const piece of listEvidenceOn(db, ids)) {
    if (!piece.retraction) put(piece.passageId, piece.claimId, { number: piece.number, stance: piece.stance })
  }
  for (const one of listAppearancesOn(db, ids)) {
    const named = (uses.get(one.passageId) ?? []).some(
      ({ claim }) => claim === claims.get(one.claimId)?.number,
    )
    if (!one.retraction && !named) put(one.passageId, one.claimId, null)
  }
  return uses
}
