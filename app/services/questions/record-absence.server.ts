import type { QuestionId } from '#app/domain/ids.ts'
import type { Absence } from '#app/domain/question.ts'
import { insertAbsence } from '#db/queries/boards.server.ts'
import { change, type Work } from '../work.server.ts'
import { questionSubject, questionToChange } from './question-to-change.server.ts'

/** Records evidence that the question would lead one to expect and that was not found. It is a row of the board. */
export function recordAbsence(work: Work, input: { questionId: QuestionId; text: string }): Absence {
  return change(work, ({ tx, at, record }) => {
    const question = questionToChange(work, tx, input.questionId)
    const { text } = input
    const absence: Absence = {
      ...{ id: work.newId('absence'), questionId: question.id, text },
      ...{ createdAt: at, createdBy: work.actor.id, version: 1, retraction: null },
    }
    insertAbsence(tx, question, absence)
    const { ids, label } = questionSubject(question)
    record({ type: 'absence_recorded', ...ids, data: { question: label, absence: absence.id, text } })
    return absence
  })
}
