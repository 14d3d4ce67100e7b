import { authorize } from '#app/domain/actor.ts'
import type { Capture } from '#app/domain/capture.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { change, type Work } from '../work.server.ts'
import { locateInNewer, noOutcomes, type OutcomeCounts } from './locate-in-newer.server.ts'
import { type CaptureDraft, takeCapture } from './take-capture.server.ts'

export type Recapture = { sourceId: SourceId; capture: CaptureDraft }

/**
 * Keeps a new capture of a source beside the older ones and says where each passage in use stands in it. Passages themselves
 * never change; a verdict that rested on words which changed or were lost turns stale.
 */
export function captureAgain(
  work: Work,
  { sourceId, capture: draft }: Recapture,
): { capture: Capture; counts: OutcomeCounts } {
  return change(work, (recorder) => {
    const source = authorize(work.actor, 'edit', getSource(recorder.tx, sourceId))
    const capture = takeCapture(work, recorder, source, draft)
    const told = locateInNewer(work, recorder, source)
    return { capture, counts: told.get(capture.id) ?? noOutcomes }
  })
}
