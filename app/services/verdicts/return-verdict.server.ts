import type { VerdictId } from '#app/domain/ids.ts'
import type { SignOff } from '#app/domain/sign-off.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { insertSignOff } from '#db/queries/sign-offs.server.ts'
import { getVerdict } from '#db/queries/verdicts.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { proposalToDecide, refuseUnseen } from './proposal-to-decide.server.ts'

export type Returning = { verdictId: VerdictId; comment: string }

/** Gives a proposed verdict back to its author with a comment, by somebody who has been shown it. The author may take it back in the same way. */
export function returnVerdict(work: Work, { verdictId, comment }: Returning): SignOff {
  return change(work, ({ tx, at, record }) => {
    const isOwn = getVerdict(tx, verdictId).createdBy === work.actor.id
    const { verdict, claim } = proposalToDecide(work, tx, verdictId, isOwn ? 'judge' : 'sign')
    refuseUnseen({ ...work, db: tx }, verdict)
    const signOff: SignOff = {
      ...{ id: work.newId('signOff'), verdictId, decision: 'returned', comment },
      ...{ createdAt: at, createdBy: work.actor.id },
    }
    insertSignOff(tx, verdict, signOff)
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({ type: 'verdict_returned', ...ids, data: { claim: label, verdict: verdictId, comment } })
    return signOff
  })
}
