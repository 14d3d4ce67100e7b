import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import type { Located } from '#app/domain/anchoring/locate-quotes.ts'
import { type IndexedText, indexText } from '#app/domain/anchoring/text-index.ts'
import type { Capture } from '#app/domain/capture.ts'
import type { CaseId, PassageId } from '#app/domain/ids.ts'
import { carriesOver } from '#app/domain/location.ts'
import { isTextPassage, type Passage, type Span } from '#app/domain/passage.ts'
import {
  type Remark,
  type RemarksOfSource,
  type ShownRemark,
  type Thread,
  threadsOf,
} from '#app/domain/remark.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { listRemarks } from '#db/queries/remarks.server.ts'
import { locatePassages } from '../sources/locate-passages.server.ts'
import type { Work } from '../work.server.ts'

/** So many remarks, with all replies to them, stand on a page. */
const onOnePage = 100

type OfSource = { source: Pick<Source, 'id' | 'caseId'>; after?: number | undefined }

/**
 * The remarks on a source, as their words stand in its newest capture, by their place in it; those without a place last. A remark that was found in
 * an older capture is followed to the newest one like any passage, so that capturing a source again loses none. One whose words were not found is
 * sought in the newest capture when it is shown. `after` is the sequence of the last remark of the page before.
 */
export function readRemarks({ db }: Pick<Work, 'db'>, { source, after }: OfSource): RemarksOfSource {
  const remarks = listRemarks(db, [source.id])
  if (remarks.length === 0) return { threads: [], count: 0, adrift: 0, first: true, next: null }
  const newest = getNewestCapture(db, source.id)
  const passages = mapPassages(
    db,
    remarks.flatMap(({ passageId }) => passageId ?? []),
  )
  const standing = standingIn(db, newest, passages)
  const threads = threadsOf(remarks).toSorted(
    (a, b) => placeOf(standing(a.remark)) - placeOf(standing(b.remark)),
  )
  const from = threads.findIndex(({ remark }) => remark.sequence === after) + 1
  const page = threads.slice(from, from + onOnePage)
  return {
    threads: showThreads(db, source.caseId, newest, page, standing),
    count: remarks.length,
    adrift: remarks.map(standing).filter(({ outcome }) => outcome && !carriesOver({ outcome })).length,
    first: from === 0,
    next: from + onOnePage < threads.length ? (page.at(-1)?.remark.sequence ?? null) : null,
  }
}

type Standing = Pick<ShownRemark, 'outcome'> & { places: Span[] }
type StandingOf = (remark: Remark) => Standing

function placeOf({ outcome, places }: Standing): number {
  if (outcome === null) return -1
  return places[0]?.start ?? Number.MAX_SAFE_INTEGER
}

/** The remarks of one page. Of a reply only what it says is shown, so its words are not sought. */
function showThreads(
  tx: Tx,
  caseId: CaseId,
  newest: Capture,
  page: Thread<Remark>[],
  standing: StandingOf,
): Thread<ShownRemark>[] {
  const claims = claimsOn(
    tx,
    caseId,
    page.flatMap(({ remark }) => remark.passageId ?? []),
  )
  const seek = seekerIn(newest)
  const show = (remark: Remark, { outcome, places }: Standing): ShownRemark => {
    const { id, sequence, replyTo, author, madeAt, body, tags, disagrees, quote, passageId } = remark
    const shown = places.map(({ start, end }) => ({ start, end, words: newest.text.slice(start, end) }))
    return {
      ...{ id, sequence, replyTo, author, madeAt, body, tags, disagrees, outcome, places: shown },
      quote: quote?.exact ?? null,
      claims: (passageId && claims.get(passageId)) ?? [],
    }
  }
  const showReply = ({ remark, replies }: Thread<Remark>): Thread<ShownRemark> => ({
    remark: show(remark, { outcome: null, places: [] }),
    replies: replies.map(showReply),
  })
  return page.map(({ remark, replies }) => ({
    remark: show(remark, seek(remark) ?? standing(remark)),
    replies: replies.map(showReply),
  }))
}

/** Seeks words that were not found in an older capture anew in the newest one; null for a remark that needs no seeking. */
function seekerIn(newest: Capture): (remark: Remark) => Standing | null {
  let index: IndexedText | undefined
  return ({ captureId, passageId, quote }) => {
    if (passageId !== null || captureId === newest.id || !quote) return null
    index ??= indexText(newest.text)
    return standingOf(locateGiven(index, quote, null).located)
  }
}

/** How each remark’s words stand: in the newest capture where they were found once, else as they were left in their own. */
function standingIn(tx: Tx, newest: Capture, passages: ReadonlyMap<PassageId, Passage>): StandingOf {
  const texts = [...passages.values()].filter(isTextPassage)
  const own = new Map(texts.map((passage) => [passage.id, passage]))
  const followed = locatePassages(
    tx,
    newest,
    texts.filter(({ captureId }) => captureId !== newest.id),
  )
  return ({ passageId, outcome, places }) => {
    const later = passageId && followed.get(passageId)
    if (later) return standingOf(later)
    const passage = passageId && own.get(passageId)
    return { outcome, places: passage ? [passage.locator] : places }
  }
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
