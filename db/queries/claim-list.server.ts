import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Claim } from '#app/domain/claim.ts'
import type { ClaimFilter, ClaimSort } from '#app/domain/claim-filter.ts'
import type { CaseId, UserId } from '#app/domain/ids.ts'
import { foldForSearch } from '#app/domain/search-text.ts'
import type { Tx } from '../open-database.server.ts'
import { claims } from '../schema/index.server.ts'
import { selectClaims, toClaim } from './claims.server.ts'

export type ClaimListQuery = {
  caseId: CaseId
  filter: ClaimFilter
  /** Only claims that this person is to judge. */
  assigneeId?: UserId | undefined
  sort: ClaimSort
  /** The cursor that the page before gave as `next`. */
  after?: string | undefined
  limit: number
}

export type ClaimPage = { claims: (Claim & { updatedAt: string })[]; next: string | null }

/** One page of the standing claims of a case. `next` is the cursor of the page after it, null on the last one. */
export function listClaims(tx: Tx, query: ClaimListQuery): ClaimPage {
  const rows = selectClaims(tx)
    .where(
      and(narrow(query.caseId, query.filter), assignedTo(query.assigneeId), after(query.sort, query.after)),
    )
    .orderBy(...order[query.sort])
    .limit(query.limit + 1)
    .all()
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)?.claim
  return {
    claims: page.map((row) => ({ ...toClaim(row), updatedAt: row.claim.updatedAt })),
    next: rows.length > page.length && last ? cursorOf(query.sort, last) : null,
  }
}

/** How many standing claims the filter leaves. */
export function countClaims(
  tx: Tx,
  { caseId, filter, assigneeId }: Pick<ClaimListQuery, 'caseId' | 'filter' | 'assigneeId'>,
): number {
  const row = tx
    .select({ count: sql<number>`count(*)` })
    .from(claims)
    .where(and(narrow(caseId, filter), assignedTo(assigneeId)))
    .get()
  return row?.count ?? 0
}

/** Everybody who is named as saying a claim of the case, by name. */
export function listClaimants(tx: Tx, caseId: CaseId): string[] {
  return tx
    .selectDistinct({ claimant: claims.claimant })
    .from(claims)
    .where(and(eq(claims.caseId, caseId), isNull(claims.retractedAt), sql`${claims.claimant} is not null`))
    .orderBy(claims.claimant)
    .all()
    .flatMap((row) => (row.claimant === null ? [] : [row.claimant]))
}

/** The condition that a filter stands for. Text is compared folded, as parts of words. */
export function narrow(caseId: CaseId, { standing, source, claimant, text }: ClaimFilter): SQL | undefined {
  return and(
    eq(claims.caseId, caseId),
    isNull(claims.retractedAt),
    standing ? eq(claims.standing, standing) : undefined,
    claimant ? eq(claims.claimant, claimant) : undefined,
    text ? sql`instr(${claims.searchText}, ${foldForSearch(text)}) > 0` : undefined,
    source ? usesSource(caseId, source) : undefined,
  )
}

function assignedTo(assigneeId: UserId | undefined): SQL | undefined {
  return assigneeId && eq(claims.assigneeId, assigneeId)
}

/** The claim appears in the source, or the source gives evidence on it. */
function usesSource(caseId: CaseId, number: number): SQL {
  return sql`(exists (select 1 from evidence e join sources s on s.id = e.source_id
      where e.claim_id = "claims"."id" and e.retracted_at is null and s.case_id = ${caseId} and s.number = ${number})
    or exists (select 1 from appearances a join passages p on p.id = a.passage_id
      join captures k on k.id = p.capture_id join sources s on s.id = k.source_id
      where a.claim_id = "claims"."id" and a.retracted_at is null and s.case_id = ${caseId} and s.number = ${number}))`
}

const order: Record<ClaimSort, SQL[]> = {
  number: [asc(claims.number)],
  updated: [desc(claims.updatedAt), desc(claims.number)],
  standing: [asc(claims.standing), asc(claims.number)],
}

function cursorOf(sort: ClaimSort, row: typeof claims.$inferSelect): string {
  const key = { number: '', updated: row.updatedAt, standing: row.standing }[sort]
  return `${row.number}~${key}`
}

function after(sort: ClaimSort, cursor: string | undefined): SQL | undefined {
  const [, number, key] = /^(\d+)~(.*)$/.exec(cursor ?? '') ?? []
  if (number === undefined || key === undefined) return undefined
  switch (sort) {
    case 'number':
      return sql`${claims.number} > ${Number(number)}`
    case 'updated':
      return sql`(${claims.updatedAt}, ${claims.number}) < (${key}, ${Number(number)})`
    case 'standing':
      return sql`(${claims.standing}, ${claims.number}) > (${key}, ${Number(number)})`
  }
}
