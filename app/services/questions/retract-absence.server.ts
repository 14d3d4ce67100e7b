import { authorize } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { AbsenceId } from '#app/domain/ids.ts'
import type { Absence } from '#app/domain/question.ts'
import { getAbsence, withdrawAbsence } from '#db/queries/boards.server.ts'
import { change, type Work } from '../work.server.ts'
import { questionSubject, questionToChange } from './question-to-change.server.ts'

export type AbsenceRetraction = { absenceId: AbsenceId; version: number; reason: string }

/** Withdraws the record of missing evidence: it was found, or nobody would expect it. */
export function retractAbsence(work: Work, { absenceId, version, reason }: AbsenceRetraction): Absence {
  return change(work, ({ tx, at, record }) => {
    const absence = authorize(work.actor, 'edit', getAbsence(tx, absenceId))
    const question = questionToChange(work, tx, absence.questionId)
    if (absence.retraction) throw new WorkbenchError('locked', 'locked.retracted')
    withdrawAbsence(tx, { ...absence, version }, { at, by: work.actor.id, reason })
    const { ids, label } = questionSubject(question)
    const { text } = absence
    record({
      ...{ type: 'absence_retracted', ...ids },
      data: { question: label, absence: absenceId, text, why: reason },
    })
    return getAbsence(tx, absenceId)
  })
}
