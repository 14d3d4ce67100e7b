import { WorkbenchError } from '#app/domain/errors.ts'
import type { VerdictId } from '#app/domain/ids.ts'
import type { SignOff } from '#app/domain/sign-off.ts'
import { updateClaim } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { insertSignOff } from '#db/queries/sign-offs.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { refuseBrokenRules } from './enter-verdict.server.ts'
import { proposalToDecide, refuseAuthor, refuseUnseen } from './proposal-to-decide.server.ts'
import { staleReasonsOn } from './stale-reasons.server.ts'

export type Signing = { verdictId: VerdictId; comment: string }

/**
 * Signs a proposed verdict, which is in force from then on. Refused to its author, to whoever has not been shown it, and when it
 * has turned stale or no longer keeps the rules.
 */
export function signVerdict(work: Work, { verdictId, comment }: Signing): SignOff {
  return change(work, ({ tx, at, record }) => {
    const { verdict, claim } = proposalToDecide(work, tx, verdictId, 'sign')
    refuseAuthor(work, verdict)
    refuseUnseen({ ...work, db: tx }, verdict)
    const evidence = listEvidence(tx, [claim.id])
    const relays = readRelayGraph(tx, claim.caseId)
    if (staleReasonsOn(tx, [claim], relays, evidence)(verdict).length > 0) {
      throw new WorkbenchError('conflict', 'conflict.proposal_stale')
    }
    refuseBrokenRules(tx, claim, verdict, evidence)
    const signOff: SignOff = {
      ...{ id: work.newId('signOff'), verdictId, decision: 'signed', comment },
      ...{ createdAt: at, createdBy: work.actor.id },
    }
    insertSignOff(tx, verdict, signOff)
    updateClaim(tx, claim, at, { standing: verdict.code })
    const { ids, label } = claimSubject(claim)
    const { standing: from } = claim
    record({
      type: 'verdict_signed',
      ...ids,
      data: { claim: label, verdict: verdictId, from, to: verdict.code, comment },
    })
    return signOff
  })
}
