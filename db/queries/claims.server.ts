import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Assignment } from '#app/domain/assignment.ts'
import type { Claim, Retraction, Wording } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, ClaimId, SourceId, WordingId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { claims, evidence, wordings } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, toRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

type ClaimRow = { claim: typeof claims.$inferSelect; wording: typeof wordings.$inferSelect }

/** Reads a claim with the wording in force. */
export function toClaim({ claim, wording }: ClaimRow): Claim {
  const { id, caseId, number, claimant, claimedOn, standing, createdAt, createdBy, version } = claim
  const { assigneeId, dueOn } = claim
  return {
    ...{ id, caseId, number, wording, claimant, claimedOn, standing, createdAt, createdBy, version },
    ...{ assigneeId, dueOn },
    retraction: toRetraction(claim),
  }
}

/** Claims joined with the wording in force; narrow it with `where`. */
export function selectClaims(tx: Tx) {
  return tx
    .select({ claim: claims, wording: wordings })
    .from(claims)
    .innerJoin(wordings, eq(wordings.id, claims.wordingId))
}

/** The claim, or `not_found`. */
export function getClaim(tx: Tx, id: ClaimId): Claim {
  const row = selectClaims(tx).where(eq(claims.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.claim')
  return toClaim(row)
}

/** The claim C`number` of a case, or `not_found`. */
export function getClaimByNumber(tx: Tx, caseId: CaseId, number: number): Claim {
  const row = selectClaims(tx)
    .where(and(eq(claims.caseId, caseId), eq(claims.number, number)))
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.claim')
  return toClaim(row)
}

/** All claims of a case by number, retracted ones included. */
export function listAllClaims(tx: Tx, caseId: CaseId): Claim[] {
  return selectClaims(tx).where(eq(claims.caseId, caseId)).orderBy(asc(claims.number)).all().map(toClaim)
}

/** These claims by id. */
export function mapClaims(tx: Tx, ids: ClaimId[]): Map<ClaimId, Claim> {
  if (ids.length === 0) return new Map()
  const rows = selectClaims(tx).where(isAmong(claims.id, ids)).all()
  return new Map(rows.map((row) => [row.claim.id, toClaim(row)]))
}

/** Every wording a claim has had and their translations, oldest first. */
export function listWordings(tx: Tx, claimId: ClaimId): Wording[] {
  return tx
    .select()
    .from(wordings)
    .where(eq(wordings.claimId, claimId))
    .orderBy(asc(wordings.createdAt), asc(wordings.id))
    .all()
}

/** Keeps words of a claim; nothing can change them afterwards. */
export function insertWording(tx: Tx, wording: Wording): void {
  tx.insert(wordings).values(wording).run()
}

/** Adds a claim with its first wording. `searchText` is what text filters look into. */
export function insertClaim(tx: Tx, claim: Claim, searchText: string): void {
  const { wording, retraction, ...columns } = claim
  tx.insert(claims)
    .values({ ...columns, wordingId: wording.id, searchText, updatedAt: claim.createdAt })
    .run()
  insertWording(tx, wording)
}

export type ClaimChange = {
  wordingId?: WordingId
  claimant?: string | null
  claimedOn?: Claim['claimedOn']
  standing?: Claim['standing']
  searchText?: string
  retraction?: Retraction
}

/** Changes a claim and counts its version up; `conflict` when the version given is not the current one. */
export function updateClaim(
  tx: Tx,
  claim: Authorized<Pick<Claim, 'id' | 'version'>>,
  at: string,
  { retraction, ...set }: ClaimChange,
): void {
  expectUpdated(
    tx
      .update(claims)
      .set({
        ...set,
        ...(retraction && fromRetraction(retraction)),
        updatedAt: at,
        version: claim.version + 1,
      })
      .where(and(eq(claims.id, claim.id), eq(claims.version, claim.version)))
      .run(),
  )
}

/** Notes that something of the claim changed, for "latest first" lists. Its version stays. */
export function touchClaim(tx: Tx, claim: Authorized<Pick<Claim, 'id'>>, at: string): void {
  tx.update(claims).set({ updatedAt: at }).where(eq(claims.id, claim.id)).run()
}

/** Notes that something of every claim changed of which these sources speak. Their versions stay. */
export function touchClaimsOnSources(tx: Tx, sources: Authorized<{ ids: SourceId[] }>, at: string): void {
  const spokenOf = tx
    .select({ id: evidence.claimId })
    .from(evidence)
    .where(and(isAmong(evidence.sourceId, sources.ids), isNull(evidence.retractedAt)))
  tx.update(claims).set({ updatedAt: at }).where(sql`${claims.id} in ${spokenOf}`).run()
}

/** Writes who is to judge a claim and until when. Its version stays. */
export function updateAssignment(
  tx: Tx,
  claim: Authorized<Pick<Claim, 'id'>>,
  at: string,
  { assigneeId, dueOn }: Assignment,
): void {
  tx.update(claims).set({ assigneeId, dueOn, updatedAt: at }).where(eq(claims.id, claim.id)).run()
}

/** How many standing claims of a case have each verdict. Retracted claims are left out. */
export function countByStanding(tx: Tx, caseId: CaseId): Map<Claim['standing'], number> {
  const rows = tx
    .select({ standing: claims.standing, count: sql<number>`count(*)` })
    .from(claims)
    .where(and(eq(claims.caseId, caseId), sql`${claims.retractedAt} is null`))
    .groupBy(claims.standing)
    .all()
  return new Map(rows.map((row) => [row.standing, row.count]))
}
