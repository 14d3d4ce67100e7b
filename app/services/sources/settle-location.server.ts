import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, PassageId } from '#app/domain/ids.ts'
import type { Span, TextPassage } from '#app/domain/passage.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { getLocation, settleLocation as writeSettlement } from '#db/queries/locations.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { refuseLockedPassage } from '../sheets/locks.server.ts'
import { change, type Work } from '../work.server.ts'
import { locateInNewer } from './locate-in-newer.server.ts'
import { claimsOn, moveTies } from './move-ties.server.ts'

export type LocationDecision = {
  passageId: PassageId
  captureId: CaptureId
  /** The words of the newer capture that take the passage's place; null leaves it in the capture it was made in. */
  span: Span | null
}

/**
 * An editor's decision on a passage whose words changed, were lost, or may stand in several places. Confirming makes a new passage that names
 * the old one, and all that rested on the old one rests on it from then on; verdicts given before are stale. `conflict` when it is decided.
 */
export function settleLocation(work: Work, { passageId, captureId, span }: LocationDecision): void {
  change(work, (recorder) => {
    const { tx, at, record } = recorder
    const passage = getPassage(tx, passageId)
    const capture = getCapture(tx, captureId)
    const source = authorize(work.actor, 'edit', getSource(tx, capture.sourceId))
    refuseLockedPassage(tx, passageId)
    if (passage.locator.kind !== 'text') throw new WorkbenchError('invalid', 'passage.outside')
    const location = getLocation(tx, passageId, captureId)
    const successor = span && makePassage(work, { tx, at }, capture, span, passageId)
    writeSettlement(tx, location, {
      ...{ at, by: work.actor.id },
      ...(successor
        ? { settlement: 'confirmed', successorId: successor.id }
        : { settlement: 'left', successorId: null }),
    })
    const claims = claimsOn(tx, passageId).map(({ number }) => numberLabel('C', number))
    if (successor) moveTies(work.actor, recorder, passageId, successor)
    record({
      ...{ caseId: source.caseId, sourceId: source.id },
      ...settledEvent({ source: numberLabel('S', source.number), claims }, passage.locator.exact, successor),
    })
    if (successor) locateInNewer(work, recorder, source, captureId)
  })
}

function settledEvent(
  subject: { source: string; claims: string[] },
  from: string,
  successor: TextPassage | null,
) {
  return successor
    ? ({ type: 'passage_confirmed', data: { ...subject, from, to: successor.locator.exact } } as const)
    : ({ type: 'passage_left', data: { ...subject, quote: from } } as const)
}
