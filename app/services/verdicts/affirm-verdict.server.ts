import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { findInForce } from '#app/domain/in-force.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { enterVerdict } from './enter-verdict.server.ts'
import { staleReasonsOn } from './stale-reasons.server.ts'

export type Affirmation = { claimId: ClaimId; version: number; grounds?: string; reason: string }

/**
 * Says with a reason that a stale verdict still stands: a new verdict with the words of the old one, resting on the wording and the evidence of
 * now. The rules are looked at again, and where the case asks for a second signature it is proposed.
 */
export function affirmVerdict(work: Work, { claimId, version, grounds, reason }: Affirmation): Verdict {
  return change(work, (recorder) => {
    const { tx, record } = recorder
    const claim = claimToChange(work, tx, claimId, 'judge')
    const standing = findInForce(listVerdicts(tx, [claimId]))
    if (!standing) throw new WorkbenchError('not_found', 'not_found.verdict')
    const reasons = staleReasonsOn(tx, [claim], readRelayGraph(tx, claim.caseId))(standing)
    if (reasons.length === 0) {
      throw new WorkbenchError('conflict', 'conflict.not_stale')
    }
    const { code, rationale, confidence, settledBy, searched, override } = standing
    const verdict = enterVerdict(work, recorder, claim, {
      ...{ version, grounds },
      draft: { code, rationale, confidence, settledBy, searched, override },
      affirms: { affirmsId: standing.id, affirmReason: reason },
    })
    const { ids, label } = claimSubject(claim)
    const data = {
      ...{ claim: label, verdict: verdict.id, affirms: standing.id, to: code, why: reason },
      ...(verdict.needsSignOff && { proposed: true as const }),
    }
    record({ type: 'verdict_affirmed', ...ids, data })
    return verdict
  })
}
