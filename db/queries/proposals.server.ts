import { type SQL, sql } from 'drizzle-orm'
import type { CaseId, ClaimId, UserId, VerdictId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { proposedSql } from './in-force.server.ts'

/** The proposed verdicts of others that this person has neither opened nor judged without seeing. */
export function listUnseenProposals(
  tx: Tx,
  userId: UserId,
  of: { caseId: CaseId } | { claimId: ClaimId },
): VerdictId[] {
  const rows = tx.all<{ id: VerdictId }>(sql`select v.id from verdicts v
    where ${sql.raw(proposedSql('v'))} and v.created_by <> ${userId} and ${within(of)} and ${unseenBy(userId)}`)
  return rows.map(({ id }) => id)
}

function within(of: { caseId: CaseId } | { claimId: ClaimId }): SQL {
  if ('claimId' in of) return sql`v.claim_id = ${of.claimId}`
  return sql`exists (select 1 from claims c where c.id = v.claim_id and c.case_id = ${of.caseId})`
}

function unseenBy(userId: UserId): SQL {
  return sql`not exists (select 1 from second_opinions o where o.verdict_id = v.id and o.created_by = ${userId})
    and not exists (select 1 from events e where e.claim_id = v.claim_id and e.type = 'proposal_opened'
      and e.actor_id = ${userId} and e.data ->> '$.verdict' = v.id)`
}
