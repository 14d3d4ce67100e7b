import { authorize } from '#app/domain/actor.ts'
import { locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'
import type { Capture } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { type LocationOutcome, locationOutcomes } from '#app/domain/location.ts'
import type { TextPassage } from '#app/domain/passage.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { insertLocation, listShifted } from '#db/queries/locations.server.ts'
import { listPassagesInUse } from '#db/queries/passages.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { type CaptureDraft, takeCapture } from './take-capture.server.ts'
import { touchClaimsOnPassages } from './touch-claims-on-passages.server.ts'

export type Recapture = { sourceId: SourceId; capture: CaptureDraft }

/** How many passages had each outcome. */
export type OutcomeCounts = Record<LocationOutcome, number>

/**
 * Keeps a new capture of a source beside the older ones and says where each passage in use stands in it. Passages themselves
 * never change; a verdict that rested on words which changed or were lost turns stale.
 */
export function captureAgain(
  work: Work,
  { sourceId, capture: draft }: Recapture,
): { capture: Capture; counts: OutcomeCounts } {
  return change(work, (recorder) => {
    const { tx, record } = recorder
    const source = authorize(work.actor, 'edit', getSource(tx, sourceId))
    const passages = listPassagesInUse(tx, sourceId)
    const capture = takeCapture(work, recorder, source, draft)
    const counts = locateIn(recorder, capture, passages)
    touchClaimsOnPassages(work.actor, recorder, listShifted(tx, capture.id))
    record({
      type: 'passages_located',
      caseId: source.caseId,
      sourceId,
      data: { source: numberLabel('S', source.number), capture: capture.id, ...counts },
    })
    return { capture, counts }
  })
}

/** Says where passages stand in a capture. Each is sought from the capture it was made in, so that a text that comes back is recognised. */
export function locateIn({ tx, at }: Recorder, capture: Capture, passages: TextPassage[]): OutcomeCounts {
  const counts = Object.fromEntries(locationOutcomes.map((outcome) => [outcome, 0])) as OutcomeCounts
  for (const captureId of new Set(passages.map((passage) => passage.captureId))) {
    const group = passages.filter((passage) => passage.captureId === captureId)
    const before = getCapture(tx, captureId).text
    const located = locateQuotes(
      before,
      capture.text,
      group.map(({ locator }) => locator),
    )
    for (const [index, passage] of group.entries()) {
      const found = located[index]
      if (!found) continue
      counts[found.outcome] += 1
      const span = 'span' in found ? found.span : null
      insertLocation(tx, {
        ...{ passageId: passage.id, captureId: capture.id, outcome: found.outcome, span, at },
        ...{ settlement: null, successorId: null },
      })
    }
  }
  return counts
}
