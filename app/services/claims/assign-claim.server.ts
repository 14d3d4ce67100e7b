import { can } from '#app/domain/actor.ts'
import { type Assignment, isSameAssignment } from '#app/domain/assignment.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId, UserId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { updateAssignment } from '#db/queries/claims.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { claimSubject, claimToChange } from './claim-to-change.server.ts'

export type Assigning = {
  claimId: ClaimId
  to: Assignment
  /** Whom the page named before; left out when no person with a form assigns. */
  seen?: Assignment
}

/**
 * Says who is to judge a claim and until when, or that nobody is. The claim's version stays, so that a verdict which somebody is writing meanwhile
 * is not in its way; `conflict` when somebody else assigned it first.
 */
export function assignClaim(work: Work, { claimId, to, seen }: Assigning): void {
  changeIfAny(work, ({ tx, at, record }) => {
    const claim = claimToChange(work, tx, claimId)
    if (seen && !isSameAssignment(claim, seen)) throw new WorkbenchError('conflict', 'conflict.assigned')
    if (isSameAssignment(claim, to)) return
    if (to.assigneeId) refuseWhoCannotJudge(tx, to.assigneeId)
    updateAssignment(tx, claim, at, to)
    const { ids, label } = claimSubject(claim)
    record({ type: 'claim_assigned', ...ids, data: { claim: label, user: to.assigneeId, due: to.dueOn } })
  })
}

function refuseWhoCannotJudge(tx: Tx, id: UserId): void {
  const user = findUser(tx, id)
  if (!user) throw new WorkbenchError('not_found', 'not_found.user')
  if (!can(user, 'judge')) throw new WorkbenchError('invalid', 'assignment.cannot_judge')
}
