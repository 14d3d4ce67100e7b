import { and, asc, eq } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Appearance, Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { AppearanceId, ClaimId, PassageId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { appearances } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

/** The appearance, or `not_found`. */
export function getAppearance(tx: Tx, id: AppearanceId): Appearance {
  const row = tx.select().from(appearances).where(eq(appearances.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.appearance')
  return withRetraction(row)
}

/** The appearances of these claims, retracted ones included, oldest first. */
export function listAppearances(tx: Tx, claimIds: ClaimId[]): Appearance[] {
  if (claimIds.length === 0) return []
  return tx
    .select()
    .from(appearances)
    .where(isAmong(appearances.claimId, claimIds))
    .orderBy(asc(appearances.createdAt), asc(appearances.id))
    .all()
    .map(withRetraction)
}

/** The appearances that are made by these passages, retracted ones included, oldest first. */
export function listAppearancesOn(tx: Tx, passageIds: PassageId[]): Appearance[] {
  if (passageIds.length === 0) return []
  return tx
    .select()
    .from(appearances)
    .where(isAmong(appearances.passageId, passageIds))
    .orderBy(asc(appearances.createdAt), asc(appearances.id))
    .all()
    .map(withRetraction)
}

/** Adds an appearance, standing. */
export function insertAppearance(tx: Tx, appearance: Appearance): void {
  const { retraction, ...columns } = appearance
  tx.insert(appearances).values(columns).run()
}

/** Moves an appearance to another passage or retracts it; `conflict` when the version is not the current one. */
export function updateAppearance(
  tx: Tx,
  appearance: Authorized<Pick<Appearance, 'id' | 'version'>>,
  { passageId, retraction }: { passageId?: PassageId; retraction?: Retraction },
): void {
  expectUpdated(
    tx
      .update(appearances)
      .set({
        ...(passageId && { passageId }),
        ...(retraction && fromRetraction(retraction)),
        version: appearance.version + 1,
      })
      .where(and(eq(appearances.id, appearance.id), eq(appearances.version, appearance.version)))
      .run(),
  )
}
