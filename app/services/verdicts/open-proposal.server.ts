import type { VerdictId } from '#app/domain/ids.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { isHiddenFrom } from './hidden-proposals.server.ts'
import { proposalToDecide } from './proposal-to-decide.server.ts'

/** Shows a proposed verdict to an editor who chose not to judge first. It is recorded, so that a second opinion is known to be one. */
export function openProposal(work: Work, { verdictId }: { verdictId: VerdictId }): void {
  changeIfAny(work, ({ tx, record }) => {
    const { verdict, claim } = proposalToDecide(work, tx, verdictId, 'judge')
    if (!isHiddenFrom({ ...work, db: tx }, verdict)) return
    const { ids, label } = claimSubject(claim)
    record({ type: 'proposal_opened', ...ids, data: { claim: label, verdict: verdictId } })
  })
}
