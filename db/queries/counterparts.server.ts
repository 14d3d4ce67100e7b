import { eq, isNotNull, sql } from 'drizzle-orm'
import type { Json } from '#app/domain/handover.ts'
import type { CaseId, UserId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { placesFor, prepared } from '../prepared.server.ts'
import { counterparts } from '../schema/index.server.ts'

/** What things of a case are called in other stores: IRI -> id here. */
export function mapCounterparts(tx: Tx, caseId: CaseId): Map<string, string> {
  const { iri, objectId } = counterparts
  const rows = tx.select({ iri, objectId }).from(counterparts).where(eq(counterparts.caseId, caseId)).all()
  return new Map(rows.map((row) => [row.iri, row.objectId]))
}

/** What other stores said of the things of a case: id here -> their account. */
export function mapKept(tx: Tx, caseId: CaseId): Map<string, Json> {
  const { objectId, kept } = counterparts
  const rows = tx
    .select({ objectId, kept })
    .from(counterparts)
    .where(sql`${counterparts.caseId} = ${caseId} and ${isNotNull(kept)}`)
    .all()
  return new Map(rows.map((row) => [row.objectId, JSON.parse(row.kept ?? '{}') as Json]))
}

export type Counterpart = {
  caseId: CaseId
  objectId: string
  iris: string[]
  kept: Json | null
  createdAt: string
  createdBy: UserId
}

/** Keeps under which IRIs a thing is known elsewhere, and with the first of them what was said of it there. */
export function insertCounterpart(tx: Tx, { iris, kept, ...rest }: Counterpart): void {
  for (const [at, iri] of [...new Set(iris)].entries()) {
    const account = at === 0 && kept ? JSON.stringify(kept) : null
    insertion(tx).run({ ...rest, iri, kept: account })
  }
}

const insertion = prepared((tx) =>
  tx.insert(counterparts).values(placesFor(counterparts)).onConflictDoNothing().prepare(),
)

/** The ids of everything in a case that can be handed over, retracted things included. */
export function listObjectIds(tx: Tx, caseId: CaseId): string[] {
  const rows = tx.all<{ id: string }>(sql`
    select id from sources where case_id = ${caseId}
    union all select k.id from captures k join sources s on s.id = k.source_id where s.case_id = ${caseId}
    union all select id from claims where case_id = ${caseId}
    union all select a.id from appearances a join claims c on c.id = a.claim_id where c.case_id = ${caseId}
    union all select id from evidence where case_id = ${caseId}
    union all select r.id from remarks r join sources s on s.id = r.source_id where s.case_id = ${caseId}`)
  return rows.map(({ id }) => id)
}
