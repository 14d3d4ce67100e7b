import type { Claim } from '#app/domain/claim.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { listQuestionIdsOf } from '#db/queries/answers.server.ts'
import { getClaim, updateClaim } from '#db/queries/claims.server.ts'
import { listQuestionsById } from '#db/queries/questions.server.ts'
import { touchAnswers } from '../questions/touch-answers.server.ts'
import { refuseLockedQuestion } from '../sheets/locks.server.ts'
import { change, type Work } from '../work.server.ts'
import { claimSubject, claimToChange } from './claim-to-change.server.ts'

export type ClaimRetraction = { claimId: ClaimId; version: number; reason: string }

/** Withdraws a claim with a reason. It keeps its number and stays in history. An answer to a question on a signed sheet is `locked`. */
export function retractClaim(work: Work, { claimId, version, reason }: ClaimRetraction): Claim {
  return change(work, ({ tx, at, record }) => {
    const claim = claimToChange(work, tx, claimId)
    const answered = listQuestionIdsOf(tx, claimId)
    for (const question of listQuestionsById(tx, answered)) refuseLockedQuestion(tx, question)
    touchAnswers(work, { tx, at }, answered)
    updateClaim(tx, { ...claim, version }, at, { retraction: { at, by: work.actor.id, reason } })
    const { ids, label } = claimSubject(claim)
    record({ type: 'claim_retracted', ...ids, data: { claim: label, why: reason } })
    return getClaim(tx, claimId)
  })
}
