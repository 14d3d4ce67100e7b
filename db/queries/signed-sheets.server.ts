import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, ClaimId, SignedSheetId } from '#app/domain/ids.ts'
import type { SignedSheet } from '#app/domain/sign-off.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '../open-database.server.ts'
import { signedSheetClaims, signedSheets } from '../schema/index.server.ts'

function toSignedSheet(row: typeof signedSheets.$inferSelect): SignedSheet {
  const { reopenedAt, reopenedBy, reopenReason, ...sheet } = row
  const isReopened = reopenedAt !== null && reopenedBy !== null && reopenReason !== null
  return { ...sheet, reopened: isReopened ? { at: reopenedAt, by: reopenedBy, reason: reopenReason } : null }
}

/** The sheets of a case that were signed, the newest first. */
export function listSignedSheets(tx: Tx, caseId: CaseId): SignedSheet[] {
  return tx
    .select()
    .from(signedSheets)
    .where(eq(signedSheets.caseId, caseId))
    .orderBy(desc(signedSheets.signedAt), desc(signedSheets.id))
    .all()
    .map(toSignedSheet)
}

/** The signed sheet, or `not_found`. */
export function getSignedSheet(tx: Tx, id: SignedSheetId): SignedSheet {
  const row = tx.select().from(signedSheets).where(eq(signedSheets.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.signed_sheet')
  return toSignedSheet(row)
}

/** Keeps a signed sheet with the claims that it locks. */
export function insertSignedSheet(tx: Tx, sheet: Authorized<SignedSheet>, claimIds: ClaimId[]): void {
  const { reopened: _, ...row } = sheet
  tx.insert(signedSheets).values(row).run()
  for (const claimId of claimIds)
    tx.insert(signedSheetClaims).values({ signedSheetId: sheet.id, claimId }).run()
}

/** Writes why a sheet is reopened; `conflict` when it is already. */
export function reopenSignedSheet(
  tx: Tx,
  { id }: Authorized<Pick<SignedSheet, 'id'>>,
  { at, by, reason }: NonNullable<SignedSheet['reopened']>,
): void {
  const { changes } = tx
    .update(signedSheets)
    .set({ reopenedAt: at, reopenedBy: by, reopenReason: reason })
    .where(and(eq(signedSheets.id, id), isNull(signedSheets.reopenedAt)))
    .run()
  if (changes === 0) throw new WorkbenchError('conflict', 'conflict.sheet_reopened')
}

/** The newest signed sheet that locks the claim, or null. */
export function findLockOfClaim(tx: Tx, claimId: ClaimId): SignedSheet | null {
  const row = tx
    .select({ sheet: signedSheets })
    .from(signedSheetClaims)
    .innerJoin(signedSheets, eq(signedSheets.id, signedSheetClaims.signedSheetId))
    .where(and(eq(signedSheetClaims.claimId, claimId), isNull(signedSheets.reopenedAt)))
    .orderBy(desc(signedSheets.signedAt))
    .limit(1)
    .get()
  return row ? toSignedSheet(row.sheet) : null
}

/**
 * The newest signed sheet that names the source, or null: through evidence or an appearance of a claim on it, or because it is of the whole case
 * and the source was there already. Claims on it are locked, so what they name is still what it names.
 */
export function findLockOfSource(
  tx: Tx,
  { id, caseId, createdAt }: Pick<Source, 'id' | 'caseId' | 'createdAt'>,
): SignedSheet | null {
  const row = tx
    .select()
    .from(signedSheets)
    .where(
      and(
        eq(signedSheets.caseId, caseId),
        isNull(signedSheets.reopenedAt),
        sql`((${signedSheets.filter} = '' and ${signedSheets.signedAt} >= ${createdAt}) or exists (
          select 1 from signed_sheet_claims held where held.signed_sheet_id = "signed_sheets"."id" and (
            exists (select 1 from evidence e where e.claim_id = held.claim_id and e.source_id = ${id})
            or exists (select 1 from appearances a join passages p on p.id = a.passage_id
              join captures k on k.id = p.capture_id
              where a.claim_id = held.claim_id and k.source_id = ${id}))))`,
      ),
    )
    .orderBy(desc(signedSheets.signedAt))
    .limit(1)
    .get()
  return row ? toSignedSheet(row) : null
}
