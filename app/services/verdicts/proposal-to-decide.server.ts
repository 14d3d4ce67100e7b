import { type Action, type Authorized, authorize } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { VerdictId } from '#app/domain/ids.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import type { Tx } from '#db/open-database.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { getVerdict } from '#db/queries/verdicts.server.ts'
import { claimToChange } from '../claims/claim-to-change.server.ts'
import type { Work } from '../work.server.ts'
import { isHiddenFrom } from './hidden-proposals.server.ts'

/** Loads a proposed verdict and its claim for a decision on it; `conflict`, with who decided what, once there is one. */
export function proposalToDecide(
  work: Work,
  tx: Tx,
  verdictId: VerdictId,
  action: Action,
): { verdict: Authorized<Verdict>; claim: Authorized<Claim> } {
  const verdict = getVerdict(tx, verdictId)
  const claim = claimToChange(work, tx, verdict.claimId, action)
  const { needsSignOff, signOff } = verdict
  if (!needsSignOff) throw new WorkbenchError('not_found', 'not_found.proposal')
  if (signOff) {
    const { decision, createdBy } = signOff
    const by = mapNames(tx).get(createdBy) ?? createdBy
    throw new WorkbenchError('conflict', 'conflict.verdict_decided', { by, decision })
  }
  return { verdict: authorize(work.actor, action, verdict), claim }
}

/** Refuses, as `conflict`, a decision on words that the actor has not been shown. */
export function refuseUnseen(reader: Pick<Work, 'db' | 'actor'>, verdict: Verdict): void {
  if (isHiddenFrom(reader, verdict)) throw new WorkbenchError('conflict', 'conflict.proposal_unseen')
}

/** Refuses whoever gave the verdict: the second pair of eyes is somebody else's. */
export function refuseAuthor(
  { actor }: Pick<Work, 'actor'>,
  { createdBy }: Pick<Verdict, 'createdBy'>,
): void {
  if (createdBy === actor.id) throw new WorkbenchError('forbidden', 'forbidden.own_verdict')
}
