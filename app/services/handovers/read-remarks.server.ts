import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import { type Located, locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'
import { type IndexedText, indexText } from '#app/domain/anchoring/text-index.ts'
import type { Capture } from '#app/domain/capture.ts'
import type { CaseId, PassageId } from '#app/domain/ids.ts'
import { isTextPassage, type Passage, type Span } from '#app/domain/passage.ts'
import type { Remark, ShownRemark } from '#app/domain/remark.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { getCapture, getNewestCapture } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { listRemarks } from '#db/queries/remarks.server.ts'
import type { Work } from '../work.server.ts'

/**
 * The remarks on a source, as their words stand in its newest capture. A remark that was found in an older capture is followed to the newest one
 * like any passage, so that capturing a source again loses none.
 */
export function readRemarks({ db }: Pick<Work, 'db'>, source: Pick<Source, 'id' | 'caseId'>): ShownRemark[] {
  const remarks = listRemarks(db, [source.id])
  if (remarks.length === 0) return []
  const newest = getNewestCapture(db, source.id)
  const passages = mapPassages(
    db,
    remarks.flatMap(({ passageId }) => passageId ?? []),
  )
  const stand = standingIn(db, newest, remarks, passages)
  const claims = claimsOn(db, source.caseId, [...passages.keys()])
  return remarks.map((remark) => {
    const { id, sequence, replyTo, author, madeAt, body, tags, disagrees, quote, passageId } = remark
    const { outcome, places } = stand(remark)
    const shown = places.map(({ start, end }) => ({ start, end, words: newest.text.slice(start, end) }))
    return {
      ...{ id, sequence, replyTo, author, madeAt, body, tags, disagrees, outcome, places: shown },
      quote: quote?.exact ?? null,
      claims: (passageId && claims.get(passageId)) ?? [],
    }
  })
}

type Standing = Pick<ShownRemark, 'outcome'> & { places: Span[] }

/** Says of each remark how its words stand in the newest capture. */
function standingIn(
  tx: Tx,
  newest: Capture,
  remarks: Remark[],
  passages: ReadonlyMap<PassageId, Passage>,
): (remark: Remark) => Standing {
  let index: IndexedText | undefined
  const followed = followOlder(tx, newest, remarks, passages)
  return ({ id, captureId, passageId, outcome, places, quote }) => {
    const passage = passageId && passages.get(passageId)
    const later = followed.get(id)
    if (later) return standingOf(later)
    if (passage && isTextPassage(passage)) return { outcome, places: [passage.locator] }
    if (captureId === newest.id || !quote) return { outcome, places }
    index ??= indexText(newest.text)
    return standingOf(locateGiven(index, quote, null).located)
  }
}

/** Where passages of older captures stand in the newest one, each older text compared once. */
function followOlder(
  tx: Tx,
  newest: Capture,
  remarks: Remark[],
  passages: ReadonlyMap<PassageId, Passage>,
): Map<string, Located> {
  const found = new Map<string, Located>()
  const older = remarks.filter(({ captureId, passageId }) => passageId && captureId !== newest.id)
  for (const captureId of new Set(older.map((remark) => remark.captureId))) {
    const group = older.flatMap((remark) => {
      const passage = remark.passageId && passages.get(remark.passageId)
      const sought = remark.captureId === captureId && passage && isTextPassage(passage)
      return sought ? [{ id: remark.id, locator: passage.locator }] : []
    })
    const quotes = group.map(({ locator }) => locator)
    for (const [at, located] of locateQuotes(getCapture(tx, captureId).text, newest.text, quotes).entries()) {
      found.set(group[at]?.id ?? '', located)
    }
  }
  return found
}

function standingOf(located: Located): Standing {
  if ('span' in located) return { outcome: located.outcome, places: [located.span] }
  return { outcome: located.outcome, places: 'candidates' in located ? located.candidates : [] }
}

function claimsOn(tx: Tx, caseId: CaseId, passageIds: PassageId[]): Map<PassageId, number[]> {
  const standing = listAllClaims(tx, caseId).filter(({ retraction }) => !retraction)
  const numbers = new Map(standing.map(({ id, number }) => [id, number]))
  const found = new Map<PassageId, number[]>()
  const ties = [...listAppearancesOn(tx, passageIds), ...listEvidenceOn(tx, passageIds)]
  for (const { passageId, claimId, retraction } of ties) {
    const number = numbers.get(claimId)
    if (retraction || !passageId || number === undefined) continue
    found.set(passageId, [...new Set([...(found.get(passageId) ?? []), number])])
  }
  return found
}
