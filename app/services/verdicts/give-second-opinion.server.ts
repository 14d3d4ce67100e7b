import { WorkbenchError } from '#app/domain/errors.ts'
import type { VerdictId } from '#app/domain/ids.ts'
import type { SecondOpinion, SecondOpinionDraft } from '#app/domain/sign-off.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { insertSecondOpinion, insertSignOff } from '#db/queries/sign-offs.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { isHiddenFrom } from './hidden-proposals.server.ts'
import { proposalToDecide, refuseAuthor } from './proposal-to-decide.server.ts'

export type OpinionGiving = { verdictId: VerdictId; draft: SecondOpinionDraft }

/**
 * Keeps what a second editor holds of the claim who has not seen the proposed verdict; `conflict` for whoever has. Another code than the proposed
 * one reopens the proposal: it can no longer be signed.
 */
export function giveSecondOpinion(work: Work, { verdictId, draft }: OpinionGiving): SecondOpinion {
  return change(work, ({ tx, at, record }) => {
    const { verdict, claim } = proposalToDecide(work, tx, verdictId, 'judge')
    refuseAuthor(work, verdict)
    if (!isHiddenFrom({ ...work, db: tx }, verdict)) {
      throw new WorkbenchError('conflict', 'conflict.proposal_seen')
    }
    const made = { createdAt: at, createdBy: work.actor.id }
    const opinion: SecondOpinion = { ...draft, ...made, id: work.newId('secondOpinion'), verdictId }
    const agrees = draft.code === verdict.code
    insertSecondOpinion(tx, verdict, opinion)
    if (!agrees) {
      const id = work.newId('signOff')
      insertSignOff(tx, verdict, { ...made, id, verdictId, decision: 'differs', comment: '' })
    }
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'second_opinion_given',
      ...ids,
      data: { claim: label, verdict: verdictId, to: draft.code, agrees, reasons: draft.reasons },
    })
    return opinion
  })
}
