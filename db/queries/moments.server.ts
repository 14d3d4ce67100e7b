import { and, asc, eq } from 'drizzle-orm'
import type { CaseId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { births, events } from '../schema/index.server.ts'

/** The first record that the store can be seen right after: from it on, what rows said is kept. */
export function findFirstMoment(tx: Tx): number {
  const row = tx
    .select({ sequence: births.sequence })
    .from(births)
    .where(and(eq(births.tableName, 'stores'), eq(births.rowKey, 'journal')))
    .get()
  return row?.sequence ?? 0
}

/** The first record that a case can be seen right after: it was opened by then, and what rows said is kept. */
export function findFirstMomentOf(tx: Tx, caseId: CaseId): number {
  const opening = tx
    .select({ sequence: events.sequence })
    .from(events)
    .where(eq(events.caseId, caseId))
    .orderBy(asc(events.sequence))
    .limit(1)
    .get()
  return Math.max(findFirstMoment(tx), opening?.sequence ?? 0)
}
