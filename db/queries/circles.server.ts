import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, CircleId, PassageId } from '#app/domain/ids.ts'
import type { Circle } from '#app/domain/relay.ts'
import type { Tx } from '../open-database.server.ts'
import { circles } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

/** The finding, or `not_found`. */
export function getCircle(tx: Tx, id: CircleId): Circle {
  const row = tx.select().from(circles).where(eq(circles.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.circle')
  return withRetraction(row)
}

/** Every finding of circular reporting in a case, oldest first, retracted ones included. */
export function listCircles(tx: Tx, caseId: CaseId): Circle[] {
  return tx
    .select()
    .from(circles)
    .where(eq(circles.caseId, caseId))
    .orderBy(asc(circles.createdAt), asc(circles.id))
    .all()
    .map(withRetraction)
}

/** The standing findings that quote these passages. */
export function listCirclesOn(tx: Tx, passageIds: PassageId[]): Circle[] {
  if (passageIds.length === 0) return []
  return tx
    .select()
    .from(circles)
    .where(and(isAmong(circles.passageId, passageIds), isNull(circles.retractedAt)))
    .orderBy(asc(circles.createdAt), asc(circles.id))
    .all()
    .map(withRetraction)
}

/** Adds a finding, standing. */
export function insertCircle(tx: Tx, { retraction: _, ...columns }: Circle): void {
  tx.insert(circles).values(columns).run()
}

/** Gives a finding other words of its source; `conflict` when the version is not the current one. */
export function moveCircle(
  tx: Tx,
  circle: Authorized<Pick<Circle, 'id' | 'version'>>,
  passageId: PassageId,
): void {
  expectUpdated(
    tx
      .update(circles)
      .set({ passageId, version: circle.version + 1 })
      .where(and(eq(circles.id, circle.id), eq(circles.version, circle.version)))
      .run(),
  )
}

/** Withdraws a finding; `conflict` when the version is not the current one. */
export function retractCircleRow(
  tx: Tx,
  circle: Authorized<Pick<Circle, 'id' | 'version'>>,
  retraction: Retraction,
): void {
  expectUpdated(
    tx
      .update(circles)
      .set({ ...fromRetraction(retraction), version: circle.version + 1 })
      .where(and(eq(circles.id, circle.id), eq(circles.version, circle.version)))
      .run(),
  )
}
