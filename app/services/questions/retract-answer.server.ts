import { numberLabel } from '#app/domain/claim.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import type { Answer } from '#app/domain/question.ts'
import { findAnswer, withdrawAnswer } from '#db/queries/answers.server.ts'
import { change, type Work } from '../work.server.ts'
import { answerIn, questionToChange } from './question-to-change.server.ts'
import { touchAnswers } from './touch-answers.server.ts'

export type AnswerRetraction = { questionId: QuestionId; claimId: ClaimId; reason: string }

/** Takes a claim from the answers to a question with a reason. The claim and its evidence stand; a verdict that rests on a rival turns stale. */
export function retractAnswer(work: Work, { questionId, claimId, reason }: AnswerRetraction): Answer | null {
  return change(work, ({ tx, at, record }) => {
    const question = questionToChange(work, tx, questionId)
    const claim = answerIn(tx, questionId, claimId)
    touchAnswers(work, { tx, at }, [questionId])
    withdrawAnswer(tx, question, claimId, { at, by: work.actor.id, reason })
    record({
      ...{ type: 'answer_retracted', caseId: claim.caseId, claimId },
      data: {
        question: numberLabel('Q', question.number),
        claim: numberLabel('C', claim.number),
        why: reason,
      },
    })
    return findAnswer(tx, questionId, claimId)
  })
}
