import { can } from '#app/domain/actor.ts'
import type { CaseId, ClaimId, VerdictId } from '#app/domain/ids.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { listUnseenProposals } from '#db/queries/proposals.server.ts'
import type { Work } from '../work.server.ts'

type Reader = Pick<Work, 'db' | 'actor'>

/**
 * The proposed verdicts whose words this reader is not told, so that they may judge first: those of others, until their own second opinion is
 * recorded or they chose to see it. Whoever may not judge has nothing to be kept from.
 */
export function hiddenProposals(
  { db, actor }: Reader,
  of: { caseId: CaseId } | { claimId: ClaimId },
): Set<VerdictId> {
  return can(actor, 'judge') ? new Set(listUnseenProposals(db, actor.id, of)) : new Set()
}

/** Whether this reader is not told what the verdict says. */
export function isHiddenFrom(reader: Reader, { id, claimId }: Pick<Verdict, 'id' | 'claimId'>): boolean {
  return hiddenProposals(reader, { claimId }).has(id)
}
