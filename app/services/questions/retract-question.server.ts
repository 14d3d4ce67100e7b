import type { QuestionId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import { getQuestion, updateQuestion } from '#db/queries/questions.server.ts'
import { change, type Work } from '../work.server.ts'
import { questionSubject, questionToChange } from './question-to-change.server.ts'
import { touchAnswers } from './touch-answers.server.ts'

export type QuestionRetraction = { questionId: QuestionId; version: number; reason: string }

/** Withdraws a question with a reason. Its answers stay claims; it keeps its number and stays in history. */
export function retractQuestion(work: Work, { questionId, version, reason }: QuestionRetraction): Question {
  return change(work, ({ tx, at, record }) => {
    const question = questionToChange(work, tx, questionId)
    touchAnswers(work, { tx, at }, [questionId])
    updateQuestion(tx, { ...question, version }, { retraction: { at, by: work.actor.id, reason } })
    const { ids, label } = questionSubject(question)
    record({ type: 'question_retracted', ...ids, data: { question: label, why: reason } })
    return getQuestion(tx, questionId)
  })
}
