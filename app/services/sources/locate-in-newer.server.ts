import type { Capture } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { CaptureId, PassageId } from '#app/domain/ids.ts'
import type { LocationOutcome } from '#app/domain/location.ts'
import type { TextPassage } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import { getCapture, listCaptures } from '#db/queries/captures.server.ts'
import { insertLocation, listLocations } from '#db/queries/locations.server.ts'
import { listPassagesInUse } from '#db/queries/passages-in-use.server.ts'
import type { Recorder, Work } from '../work.server.ts'
import { locatePassages } from './locate-passages.server.ts'
import { touchClaimsOnPassages } from './touch-claims-on-passages.server.ts'

/** How many passages had each outcome. */
export type OutcomeCounts = Record<LocationOutcome, number>

/** No passage at all. */
export const noOutcomes: OutcomeCounts = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }

/**
 * Says of every passage in use where it stands in each newer capture of its source, unless that was said before. The last step of whatever adds a
 * capture, or comes to use a passage that may be of an older one; `after` leaves out captures that are no newer than this one.
 */
export function locateInNewer(
  work: Pick<Work, 'actor'>,
  recorder: Recorder,
  source: Pick<Source, 'id' | 'caseId' | 'number'>,
  after?: CaptureId,
): Map<CaptureId, OutcomeCounts> {
  const { tx } = recorder
  const captures = listCaptures(tx, source.id).map(({ id }) => id)
  const newer = captures.slice(after ? captures.indexOf(after) + 1 : 1)
  const passages = newer.length > 0 ? listPassagesInUse(tx, source.id) : []
  const told = new Map<CaptureId, OutcomeCounts>()
  for (const id of newer) {
    const older = new Set(captures.slice(0, captures.indexOf(id)))
    const located = new Set(listLocations(tx, id).map(({ passageId }) => passageId))
    const waiting = passages.filter((one) => older.has(one.captureId) && !located.has(one.id))
    if (waiting.length === 0) continue
    const counts = locateIn(work, recorder, getCapture(tx, id), waiting)
    told.set(id, counts)
    recorder.record({
      type: 'passages_located',
      caseId: source.caseId,
      sourceId: source.id,
      data: { source: numberLabel('S', source.number), capture: id, ...counts },
    })
  }
  return told
}

function locateIn(
  { actor }: Pick<Work, 'actor'>,
  { tx, at }: Recorder,
  capture: Capture,
  passages: TextPassage[],
): OutcomeCounts {
  const counts = { ...noOutcomes }
  const shifted: PassageId[] = []
  for (const [passageId, found] of locatePassages(tx, capture, passages)) {
    const { outcome } = found
    counts[outcome] += 1
    if (outcome === 'changed' || outcome === 'lost') shifted.push(passageId)
    const span = 'span' in found ? found.span : null
    insertLocation(tx, {
      ...{ passageId, captureId: capture.id, outcome, span, at },
      ...{ settlement: null, successorId: null },
    })
  }
  touchClaimsOnPassages(actor, { tx, at }, shifted)
  return counts
}
