import { type Actor, authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, PassageId } from '#app/domain/ids.ts'
import type { Span, TextPassage } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import { listAppearancesOn, updateAppearance } from '#db/queries/appearances.server.ts'
import { getCapture } from '#db/queries/captures.server.ts'
import { listEvidenceOn, updateEvidence } from '#db/queries/evidence.server.ts'
import { getLocation, settleLocation as writeSettlement } from '#db/queries/locations.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { refuseLockedPassage } from '../sheets/locks.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { touchClaimsOnPassages } from './touch-claims-on-passages.server.ts'

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
    if (successor) moveTies(work.actor, recorder, passageId, successor)
    record({
      ...{ caseId: source.caseId, sourceId: source.id },
      ...settledEvent(source, passage.locator.exact, successor),
    })
  })
}

function moveTies(
  actor: Actor,
  { tx, at }: Recorder,
  from: PassageId,
  { id: passageId, captureId }: TextPassage,
): void {
  touchClaimsOnPassages(actor, { tx, at }, [from])
  for (const piece of standing(listEvidenceOn(tx, [from])))
    updateEvidence(tx, authorize(actor, 'edit', piece), { passageId, captureId })
  for (const one of standing(listAppearancesOn(tx, [from])))
    updateAppearance(tx, authorize(actor, 'edit', one), { passageId })
}

function standing<T extends { retraction: unknown }>(ties: T[]): T[] {
  return ties.filter(({ retraction }) => retraction === null)
}

function settledEvent({ number }: Pick<Source, 'number'>, from: string, successor: TextPassage | null) {
  const source = numberLabel('S', number)
  return successor
    ? ({ type: 'passage_confirmed', data: { source, from, to: successor.locator.exact } } as const)
    : ({ type: 'passage_left', data: { source, quote: from } } as const)
}
