import { authorize } from '#app/domain/actor.ts'
import type { CaseId, ClaimId } from '#app/domain/ids.ts'
import type { Question, QuestionDraft } from '#app/domain/question.ts'
import { getCase, nextNumber } from '#db/queries/cases.server.ts'
import { insertQuestion } from '#db/queries/questions.server.ts'
import { change, type Work } from '../work.server.ts'
import { addAnswerTo } from './add-answer.server.ts'
import { questionSubject } from './question-to-change.server.ts'

export type Asking = { caseId: CaseId; draft: QuestionDraft; answers?: ClaimId[] }

/** Asks a question under the next Q-number, with claims that are taken as answers from the start. */
export function askQuestion(work: Work, { caseId, draft, answers = [] }: Asking): Question {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const parent = authorize(work.actor, 'edit', getCase(tx, caseId))
    const question = authorize(work.actor, 'edit', {
      ...draft,
      ...{ id: work.newId('question'), caseId: parent.id, number: nextNumber(tx, 'questions', caseId) },
      ...{ createdAt: at, createdBy: work.actor.id, version: 1, retraction: null },
    })
    insertQuestion(tx, question)
    const { ids, label } = questionSubject(question)
    const { text, language } = draft
    record({ type: 'question_asked', ...ids, data: { question: label, text, language } })
    for (const claimId of answers) addAnswerTo(work, recorder, question, claimId)
    return question
  })
}
