import type { CaseId, ClaimId, QuestionId } from '#app/domain/ids.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { askQuestion } from '#app/services/questions/ask-question.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import type { Work } from '#app/services/work.server.ts'

/** A question of which only one answer can be right, with these claims as its answers. */
export function aQuestion(work: Work, caseId: CaseId, answers: ClaimId[] = [], exclusive = true) {
  const draft = { text: 'Who is the man in the video?', language: 'en' as const, exclusive, note: '' }
  return askQuestion(work, { caseId, draft, answers })
}

/** What an answer says of a number of people. */
export function aValue(work: Work, questionId: QuestionId, claimId: ClaimId, text = '1 925') {
  return recordValue(work, {
    ...{ questionId, claimId, passageId: null },
    draft: { aspect: 'how many', kind: 'number', text },
  })
}

/** A question with one answer, something that is missing, and a value. */
export function aBoard(work: Work, caseId: CaseId, claimId: ClaimId) {
  const question = aQuestion(work, caseId)
  addAnswer(work, { questionId: question.id, claimId })
  const absence = recordAbsence(work, { questionId: question.id, text: 'No passport was shown.' })
  return { question, absence, value: aValue(work, question.id, claimId) }
}
