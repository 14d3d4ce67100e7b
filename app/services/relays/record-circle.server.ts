import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { loopOf } from '#app/domain/origins.ts'
import type { Circle } from '#app/domain/relay.ts'
import type { RelayDraft } from '#app/domain/relay-draft.ts'
import { insertCircle, listCircles } from '#db/queries/circles.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { passageOfSource, type RelayPlace } from './passage-of-source.server.ts'
import { sourceInCase, sourceSubject } from './source-subject.server.ts'

export type CircleRecording = {
  sourceId: SourceId
  fromSourceId: SourceId
  draft: RelayDraft
  place: RelayPlace | null
}

/** Records a relay that would close a loop for what it is, a finding of circular reporting. It counts for nothing. */
export function recordCircle(work: Work, { sourceId, fromSourceId, draft, place }: CircleRecording): Circle {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const source = sourceToChange(work, tx, sourceId)
    const from = sourceInCase(tx, fromSourceId, source.caseId)
    const loop = loopOf(readRelayGraph(tx, source.caseId), sourceId, fromSourceId)
    if (sourceId === fromSourceId) throw new WorkbenchError('invalid', 'relay.itself')
    if (!loop) throw new WorkbenchError('invalid', 'circle.no_loop')
    if (listCircles(tx, source.caseId).some((one) => isSame(one, sourceId, fromSourceId))) {
      throw new WorkbenchError('invalid', 'circle.known', { source: sourceSubject(source).label })
    }
    const passage = place && passageOfSource(work, { tx, at }, source, place)
    const circle: Circle = {
      ...{ ...draft, id: work.newId('circle'), caseId: source.caseId, sourceId, fromSourceId },
      ...{ passageId: passage?.id ?? null, createdAt: at, createdBy: work.actor.id, version: 1 },
      retraction: null,
    }
    insertCircle(tx, circle)
    const { ids, label } = sourceSubject(source)
    record({
      type: 'circle_found',
      ...ids,
      data: {
        ...{ source: label, circle: circle.id, from: numberLabel('S', from.number), ...draft },
        quote: passage?.locator.exact ?? null,
      },
    })
    if (place) locateInNewer(work, recorder, source, place.captureId)
    return circle
  })
}

function isSame(circle: Circle, sourceId: SourceId, fromSourceId: SourceId): boolean {
  return !circle.retraction && circle.sourceId === sourceId && circle.fromSourceId === fromSourceId
}
