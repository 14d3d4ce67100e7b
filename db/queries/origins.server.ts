import { and, asc, eq } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, OriginId } from '#app/domain/ids.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { OriginDraft } from '#app/domain/relay-draft.ts'
import type { Tx } from '../open-database.server.ts'
import { origins } from '../schema/index.server.ts'
import { expectUpdated } from './versioned.server.ts'

/** The origin, or `not_found`. */
export function getOrigin(tx: Tx, id: OriginId): Origin {
  const row = tx.select().from(origins).where(eq(origins.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.origin')
  return row
}

/** Everybody outside of a case from whom its sources have it, by name. */
export function listOrigins(tx: Tx, caseId: CaseId): Origin[] {
  return tx
    .select()
    .from(origins)
    .where(eq(origins.caseId, caseId))
    .orderBy(asc(origins.name), asc(origins.id))
    .all()
}

/** Adds an origin. */
export function insertOrigin(tx: Tx, origin: Origin): void {
  tx.insert(origins).values(origin).run()
}

/** Writes what is known of an origin; `conflict` when the version is not the current one. */
export function updateOrigin(
  tx: Tx,
  origin: Authorized<Pick<Origin, 'id' | 'version'>>,
  draft: OriginDraft,
): void {
  expectUpdated(
    tx
      .update(origins)
      .set({ ...draft, version: origin.version + 1 })
      .where(and(eq(origins.id, origin.id), eq(origins.version, origin.version)))
      .run(),
  )
}
