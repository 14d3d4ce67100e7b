import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ValueId } from '#app/domain/ids.ts'
import type { Value } from '#app/domain/value.ts'
import { getValue, withdrawValue } from '#db/queries/boards.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { change, type Work } from '../work.server.ts'
import { questionSubject, questionToChange } from './question-to-change.server.ts'

export type ValueRetraction = { valueId: ValueId; version: number; reason: string }

/** Withdraws a value with a reason. */
export function retractValue(work: Work, { valueId, version, reason }: ValueRetraction): Value {
  return change(work, ({ tx, at, record }) => {
    const value = authorize(work.actor, 'edit', getValue(tx, valueId))
    const question = questionToChange(work, tx, value.questionId)
    if (value.retraction) throw new WorkbenchError('locked', 'locked.retracted')
    withdrawValue(tx, { ...value, version }, { at, by: work.actor.id, reason })
    const { ids, label } = questionSubject(question)
    const { claimId, aspect, text } = value
    const claim = numberLabel('C', getClaim(tx, claimId).number)
    record({
      ...{ type: 'value_retracted', ...ids, claimId },
      data: { question: label, claim, value: valueId, aspect, text, why: reason },
    })
    return getValue(tx, valueId)
  })
}
