import type { CaseId, ClaimId, VerdictId } from '#app/domain/ids.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { listUnseenProposals } from '#db/queries/proposals.server.ts'
import type { Work } from '../work.server.ts'

type Reader = Pick<Work, 'db' | 'actor'>

/**
 * The proposed verdicts whose words this reader is not told, so that they may judge first: those of others, until their own second opinion is
 * recorded or they chose to see it. The role does not matter, since an editor is only a reader of earlier moments.
 */
export function hiddenProposals(
  { db, actor }: Reader,
  of: { caseId: CaseId } | { claimId: ClaimId },
): Set<VerdictId> {
  return new Set(listUnseenProposals(db, actor.id, of))
}

/** Whether this reader is not told what the verdict says. */
export function isHiddenFrom(reader: Reader, { id, claimId }: Pick<Verdict, 'id' | 'claimId'>): boolean {
  return hiddenProposals(reader, { claimId }).has(id)
}
