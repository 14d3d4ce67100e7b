import { fits } from '#app/domain/fit.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { retractAbsence } from '#app/services/questions/retract-absence.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { retractValue } from '#app/services/questions/retract-value.server.ts'
import { reviseQuestion } from '#app/services/questions/revise-question.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listAbsences, listValues } from '#db/queries/boards.server.ts'
import { aQuestion, aValue } from '../board-material.ts'
import { claimAt, type Desk, pick, questionAt, type Step } from './desk.ts'

const absenceAt = (desk: Desk, which: number) =>
  pick(listAbsences(desk.work.db, [questionAt(desk, which).id]), which)

/** Questions and what stands on their boards. */
export const boardSteps = {
  ask: ({ work, caseId }, which) => aQuestion(work, caseId, [], which % 2 === 0),
  answer: (desk, which) =>
    addAnswer(desk.work, { questionId: questionAt(desk, which).id, claimId: claimAt(desk, which).id }),
  value: (desk, which) =>
    aValue(desk.work, questionAt(desk, which).id, claimAt(desk, which).id, `${which} тыс.`),
  miss: (desk, which) =>
    recordAbsence(desk.work, { questionId: questionAt(desk, which).id, text: `Nothing ${which}` }),
  fit: (desk, which) => {
    const { id: row, questionId } = absenceAt(desk, which)
    const { claim } = pick(listAnswers(desk.work.db, [questionId]), which)
    judgeCell(desk.work, { questionId, row, claimId: claim.id, fit: pick([...fits, null], which) })
  },
  rephrase: (desk, which) => {
    const { id: questionId, version, language, exclusive } = questionAt(desk, which)
    const draft = { text: `Who is it, ${which}?`, language, exclusive, note: `Note ${which}` }
    reviseQuestion(desk.work, { questionId, version, draft })
  },
  relax: (desk, which) => {
    const { id: questionId, version, text, language, note } = questionAt(desk, which)
    const draft = { text, language, note, exclusive: which % 2 === 0 }
    reviseQuestion(desk.work, { questionId, version, draft })
  },
  unanswer: (desk, which) => {
    const [questionId, claimId] = [questionAt(desk, which).id, claimAt(desk, which).id]
    retractAnswer(desk.work, { questionId, claimId, reason: 'no answer' })
  },
  unvalue: (desk, which) => {
    const { id: valueId, version } = pick(listValues(desk.work.db, [questionAt(desk, which).id]), which)
    retractValue(desk.work, { valueId, version, reason: 'misread' })
  },
  unmiss: (desk, which) => {
    const { id: absenceId, version } = absenceAt(desk, which)
    retractAbsence(desk.work, { absenceId, version, reason: 'it was found' })
  },
  unask: (desk, which) => {
    const { id: questionId, version } = questionAt(desk, which)
    retractQuestion(desk.work, { questionId, version, reason: 'asked twice' })
  },
} satisfies Record<string, Step>
