import { authorize } from '#app/domain/actor.ts'
import type { HandoverResult, HandoverRow, ReadHandover } from '#app/domain/handover.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { namesOf } from './names.server.ts'
import { type PlaceMemory, placeMemory } from './place-memory.server.ts'
import { finderOf } from './places.server.ts'
import { takeClaims } from './take-claims.server.ts'
import { takeLinks } from './take-links.server.ts'
import { takeRemarks } from './take-remarks.server.ts'
import { takeSources } from './take-sources.server.ts'

export type ToTakeIn = {
  caseId: CaseId
  handover: ReadHandover
  /** The SHA-256 of the file it was read from. */
  fileSha256: string
  /** Where a row belongs whose own source the case does not know. */
  sourceId?: SourceId | undefined
  /** Where its places stand, as far as that was worked out before. */
  memory?: PlaceMemory
}

/**
 * Takes in what another store or program handed over, all in one change. What the case knows already by any of its names stays as it is, so a second
 * time changes nothing. Words are sought where they are said to stand and are never attached to others; a tie whose words are not found
 * becomes a remark.
 */
export function takeHandover(
  work: Work,
  { caseId, handover, fileSha256, sourceId, memory = placeMemory() }: ToTakeIn,
): HandoverResult {
  return changeIfAny(work, (recorder) => {
    const { tx, record } = recorder
    const opened = authorize(work.actor, 'edit', getCase(tx, caseId))
    const inside = { ...work, db: tx }
    const names = namesOf(work, tx, opened.id)
    const taken = takeSources(inside, recorder, opened.id, names, handover)
    const finder = finderOf(tx, opened.id, names, memory, taken.captures, sourceId)
    const claims = takeClaims(inside, recorder, opened.id, names, handover.claims)
    const taking = { work: inside, recorder, names, finder }
    const links = takeLinks(taking, handover.links, claims.ids)
    const remarks = takeRemarks(taking, [...handover.remarks, ...links.unplaced])
    const tied = new Set(links.rows.flatMap(({ did, source }) => (did === 'added' ? [source] : [])))
    for (const source of listSources(tx, opened.id)) {
      if (taken.touched.has(source.id) || tied.has(source.number)) locateInNewer(work, recorder, source)
    }
    const rows: HandoverRow[] = [...links.rows, ...remarks.rows, ...handover.unread.map(unreadRow)]
    const added = rows.filter(({ did }) => did === 'added').length
    if (added + taken.sources + taken.added + claims.added > 0) {
      if (handover.kept && handover.iris.length > 0) names.learn(recorder, opened.id, handover)
      const { sources, added: captures } = taken
      record({
        type: 'handover_taken',
        caseId: opened.id,
        data: {
          fileSha256,
          sources,
          captures,
          claims: claims.added,
          links: links.added,
          remarks: remarks.added,
        },
      })
    }
    const missing = Math.max(0, (handover.total ?? 0) - rows.length)
    return { rows, sources: taken.sources, captures: taken.added, claims: claims.added, missing }
  })
}

function unreadRow({ name, reason }: ReadHandover['unread'][number]): HandoverRow {
  return { did: 'refused', reason, words: name, source: null, outcome: null, disagrees: false }
}
