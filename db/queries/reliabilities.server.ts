import { desc, eq } from 'drizzle-orm'
import type { CaseId } from '#app/domain/ids.ts'
import type { Reliability } from '#app/domain/reliability.ts'
import type { Tx } from '../open-database.server.ts'
import { reliabilities, sources } from '../schema/index.server.ts'

/** How reliable the sources of a case were found to be, the newest first. */
export function listReliabilities(tx: Tx, caseId: CaseId): Reliability[] {
  return tx
    .select({ reliability: reliabilities })
    .from(reliabilities)
    .innerJoin(sources, eq(sources.id, reliabilities.sourceId))
    .where(eq(sources.caseId, caseId))
    .orderBy(desc(reliabilities.assessedAt), desc(reliabilities.id))
    .all()
    .map((row) => row.reliability)
}

/** Keeps an assessment; the newest of a source and topic is in force. */
export function insertReliability(tx: Tx, reliability: Reliability): void {
  tx.insert(reliabilities).values(reliability).run()
}
