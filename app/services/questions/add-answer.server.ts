import type { Authorized } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import type { Answer, Question } from '#app/domain/question.ts'
import { findAnswer, keepAnswer, listAnswers } from '#db/queries/answers.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { questionToChange, refuseTwoConfirmed } from './question-to-change.server.ts'

/** Takes a claim of the same case as one of the rival answers to a question. */
export function addAnswer(work: Work, input: { questionId: QuestionId; claimId: ClaimId }): Answer {
  return change(work, (recorder) => {
    const question = questionToChange(work, recorder.tx, input.questionId)
    return addAnswerTo(work, recorder, question, input.claimId)
  })
}

/** The same, inside a change that is already under way. */
export function addAnswerTo(
  work: Work,
  { tx, at, record }: Recorder,
  question: Authorized<Question>,
  claimId: ClaimId,
): Answer {
  const claim = claimToChange(work, tx, claimId)
  if (claim.caseId !== question.caseId) throw new WorkbenchError('invalid', 'question.other_case')
  const earlier = findAnswer(tx, question.id, claimId)
  const labels = { question: numberLabel('Q', question.number), claim: numberLabel('C', claim.number) }
  if (earlier && !earlier.retraction)
    throw new WorkbenchError('conflict', 'question.answered_already', labels)
  const others = listAnswers(tx, [question.id]).map((answer) => answer.claim)
  if (question.exclusive) refuseTwoConfirmed([claim, ...others])
  const answer: Answer = {
    ...{ questionId: question.id, claimId, addedAt: at, addedBy: work.actor.id, retraction: null },
  }
  keepAnswer(tx, question, answer)
  touchClaim(tx, claim, at)
  record({ type: 'answer_added', ...claimSubject(claim).ids, data: labels })
  return answer
}
