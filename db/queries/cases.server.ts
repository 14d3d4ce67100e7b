import { and, desc, eq, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { cases } from '../schema/index.server.ts'
import { expectUpdated } from './versioned.server.ts'

/** The case, or `not_found`. */
export function getCase(tx: Tx, id: CaseId): Case {
  const row = tx.select().from(cases).where(eq(cases.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.case')
  return row
}

/** The case that the address names, or null. */
export function findCaseBySlug(tx: Tx, slug: string): Case | null {
  return tx.select().from(cases).where(eq(cases.slug, slug)).get() ?? null
}

/** The case that the address names, or `not_found`. */
export function getCaseBySlug(tx: Tx, slug: string): Case {
  const found = findCaseBySlug(tx, slug)
  if (!found) throw new WorkbenchError('not_found', 'not_found.case')
  return found
}

export type CaseListItem = Pick<Case, 'id' | 'slug' | 'title' | 'summary' | 'createdAt'> & {
  sources: number
  claims: number
  unchecked: number
}

/** All cases, newest first, with how many sources, claims and unchecked claims each has. Retracted claims are left out. */
export function listCases(tx: Tx): CaseListItem[] {
  return tx
    .select({
      id: cases.id,
      slug: cases.slug,
      title: cases.title,
      summary: cases.summary,
      createdAt: cases.createdAt,
      sources: sql<number>`(select count(*) from sources where sources.case_id = "cases"."id")`,
      claims: sql<number>`(select count(*) from claims where claims.case_id = "cases"."id" and claims.retracted_at is null)`,
      unchecked: sql<number>`(select count(*) from claims where claims.case_id = "cases"."id" and claims.retracted_at is null and claims.standing = 'unchecked')`,
    })
    .from(cases)
    .orderBy(desc(cases.createdAt), desc(cases.id))
    .all()
}

/** Adds a case. */
export function insertCase(tx: Tx, opened: Case): void {
  tx.insert(cases).values(opened).run()
}

/** Writes title, summary and whether verdicts need a second signature, and counts the version up; `conflict` when the version given is not the current one. */
export function updateCase(
  tx: Tx,
  revised: Authorized<Pick<Case, 'id' | 'version'>>,
  set: Pick<Case, 'title' | 'summary' | 'requiresSignOff'>,
): void {
  expectUpdated(
    tx
      .update(cases)
      .set({ ...set, version: revised.version + 1 })
      .where(and(eq(cases.id, revised.id), eq(cases.version, revised.version)))
      .run(),
  )
}

/** The next S-, C- or E-number of a case. Rows are never deleted, so numbers are never used twice. */
export function nextNumber(
  tx: Tx,
  table: 'sources' | 'claims' | 'evidence' | 'questions',
  caseId: CaseId,
): number {
  const row = tx.get<{ next: number }>(
    sql`select coalesce(max(number), 0) + 1 as next from ${sql.identifier(table)} where case_id = ${caseId}`,
  )
  return row.next
}
