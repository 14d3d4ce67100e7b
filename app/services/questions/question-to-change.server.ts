import { type Action, type Authorized, authorize } from '#app/domain/actor.ts'
import { type Claim, numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import { bothConfirmed } from '#app/domain/rival.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { getQuestion } from '#db/queries/questions.server.ts'
import { refuseLockedQuestion } from '../sheets/locks.server.ts'
import type { Work } from '../work.server.ts'

/** Loads a question that the actor may change; a retracted one, and one that stands on a signed sheet, is `locked`. */
export function questionToChange(work: Work, tx: Tx, questionId: QuestionId): Authorized<Question> {
  const question = standingQuestion(work, tx, questionId, 'edit')
  refuseLockedQuestion(tx, question)
  return question
}

/** Loads a question on whose board the actor may say what they hold, which is on no sheet; a retracted one is `locked`. */
export function questionToJudge(work: Work, tx: Tx, questionId: QuestionId): Authorized<Question> {
  return standingQuestion(work, tx, questionId, 'judge')
}

function standingQuestion(work: Work, tx: Tx, questionId: QuestionId, action: Action): Authorized<Question> {
  const question = authorize(work.actor, action, getQuestion(tx, questionId))
  if (question.retraction) throw new WorkbenchError('locked', 'locked.retracted')
  return question
}

/** What an event of a question carries to be found under it and to read without look-ups. */
export function questionSubject({ caseId, number }: Pick<Question, 'caseId' | 'number'>) {
  return { ids: { caseId }, label: numberLabel('Q', number) }
}

/** The standing answer that a claim is to a question, or `not_found`. */
export function answerIn(tx: Tx, questionId: QuestionId, claimId: ClaimId): Claim {
  const found = listAnswers(tx, [questionId]).find(({ claim }) => claim.id === claimId)
  if (!found) throw new WorkbenchError('not_found', 'not_found.answer')
  return found.claim
}

/** Refuses what would leave an exclusive question with two confirmed answers. */
export function refuseTwoConfirmed(claims: Pick<Claim, 'number' | 'standing'>[]): void {
  const two = bothConfirmed(claims)
  if (!two) return
  const { claim, other } = two
  throw new WorkbenchError('invalid', 'question.two_confirmed', {
    claim: numberLabel('C', claim),
    other: numberLabel('C', other),
  })
}
