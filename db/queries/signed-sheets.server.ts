import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, ClaimId, SignedSheetId, SourceId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import type { SignedSheet } from '#app/domain/sign-off.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '../open-database.server.ts'
import { signedSheetClaims, signedSheets } from '../schema/index.server.ts'
import { listOf } from './is-among.server.ts'

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

/** A question with a standing answer among the claims of the sheet `held`. */
const isAsked = (questionId: SQL) => sql`exists (select 1 from answers n
  where n.claim_id = held.claim_id and n.retracted_at is null and n.question_id = ${questionId})`

/**
 * The newest signed sheet that one of these sources is named on, or null: by evidence, an appearance or a value of an answer to one of its questions, or
 * because it is of the whole case and the source was there already. What is on it is locked, so what it names is still what it names.
 */
export function findLockOfSources(
  tx: Tx,
  { caseId, createdAt }: Pick<Source, 'caseId' | 'createdAt'>,
  ids: SourceId[],
): SignedSheet | null {
  const named = listOf(ids)
  return findLock(
    tx,
    { caseId, createdAt },
    sql`exists (select 1 from evidence e where e.claim_id = held.claim_id and e.source_id in ${named})
      or exists (select 1 from appearances a join passages p on p.id = a.passage_id
        join captures k on k.id = p.capture_id where a.claim_id = held.claim_id and k.source_id in ${named})
      or exists (select 1 from answer_values v join passages p on p.id = v.passage_id
        join captures k on k.id = p.capture_id
        where v.retracted_at is null and k.source_id in ${named} and ${isAsked(sql`v.question_id`)})`,
  )
}

/** The newest signed sheet that the question stands on, or null: one of its answers is on it, or it is of the whole case and the question was there already. */
export function findLockOfQuestion(tx: Tx, question: Question): SignedSheet | null {
  return findLock(tx, question, isAsked(sql`${question.id}`))
}

/** The newest sheet of the whole case since `createdAt`, or with a claim `held` for which the condition is true. */
function findLock(
  tx: Tx,
  { caseId, createdAt }: { caseId: CaseId; createdAt: string },
  holds: SQL,
): SignedSheet | null {
  const isWhole = sql`${signedSheets.filter} = '' and ${signedSheets.signedAt} >= ${createdAt}`
  const row = tx
    .select()
    .from(signedSheets)
    .where(
      and(
        eq(signedSheets.caseId, caseId),
        isNull(signedSheets.reopenedAt),
        sql`((${isWhole}) or exists (select 1 from signed_sheet_claims held
          where held.signed_sheet_id = "signed_sheets"."id" and (${holds})))`,
      ),
    )
    .orderBy(desc(signedSheets.signedAt))
    .limit(1)
    .get()
  return row ? toSignedSheet(row) : null
}
