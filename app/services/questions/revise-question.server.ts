import { fieldChanges } from '#app/domain/event.ts'
import type { QuestionId } from '#app/domain/ids.ts'
import type { Question, QuestionDraft } from '#app/domain/question.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { getQuestion, updateQuestion } from '#db/queries/questions.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { questionSubject, questionToChange, refuseTwoConfirmed } from './question-to-change.server.ts'
import { touchAnswers } from './touch-answers.server.ts'

export type QuestionRevision = { questionId: QuestionId; version: number; draft: QuestionDraft }

/** Changes a question's words, note and whether only one answer can be right. Nothing is recorded when nothing differs. */
export function reviseQuestion(work: Work, { questionId, version, draft }: QuestionRevision): Question {
  return changeIfAny(work, ({ tx, at, record }) => {
    const before = questionToChange(work, tx, questionId)
    const { text, language, exclusive, note } = draft
    const after = { text, language, exclusive, note }
    const changes = fieldChanges<QuestionDraft>(before, after, ['text', 'language', 'exclusive', 'note'])
    if (changes.length === 0) return before
    if (exclusive) refuseTwoConfirmed(listAnswers(tx, [questionId]).map(({ claim }) => claim))
    if (exclusive !== before.exclusive) touchAnswers(work, { tx, at }, [questionId])
    updateQuestion(tx, { ...before, version }, after)
    const { ids, label } = questionSubject(before)
    record({ type: 'question_revised', ...ids, data: { question: label, changes } })
    return getQuestion(tx, questionId)
  })
}
