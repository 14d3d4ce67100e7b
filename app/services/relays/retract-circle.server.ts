import { authorize } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CircleId } from '#app/domain/ids.ts'
import type { Circle } from '#app/domain/relay.ts'
import { getCircle, retractCircleRow } from '#db/queries/circles.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { fromLabel } from './from-label.server.ts'
import { sourceSubject } from './source-subject.server.ts'

export type CircleRetraction = { circleId: CircleId; version: number; reason: string }

/** Withdraws a finding of circular reporting with a reason: pages and sheets no longer tell it, and it stays in history. */
export function retractCircle(work: Work, { circleId, version, reason }: CircleRetraction): Circle {
  return change(work, ({ tx, at, record }) => {
    const circle = authorize(work.actor, 'edit', getCircle(tx, circleId))
    if (circle.retraction) throw new WorkbenchError('locked', 'locked.retracted')
    const source = sourceToChange(work, tx, circle.sourceId)
    retractCircleRow(tx, { ...circle, version }, { at, by: work.actor.id, reason })
    const { ids, label } = sourceSubject(source)
    const from = fromLabel(tx, { caseId: circle.caseId, from: { sourceId: circle.fromSourceId } })
    record({ type: 'circle_retracted', ...ids, data: { source: label, circle: circleId, from, why: reason } })
    return getCircle(tx, circleId)
  })
}
