import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, CaseId, PassageId, UserId } from '#app/domain/ids.ts'
import type { Location, Shift } from '#app/domain/location.ts'
import type { Tx } from '../open-database.server.ts'
import { captures, locations, sources } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

function toLocation(row: typeof locations.$inferSelect): Location {
  const { passageId, captureId, outcome, start, end, at, settlement, successorId } = row
  const span = start === null || end === null ? null : { start, end }
  return { passageId, captureId, outcome, span, at, settlement, successorId }
}

/** Keeps where a passage was found in a newer capture. */
export function insertLocation(tx: Tx, { span, ...location }: Location): void {
  tx.insert(locations)
    .values({ ...location, start: span?.start ?? null, end: span?.end ?? null })
    .run()
}

/** The location of a passage in a capture, or `not_found`. */
export function getLocation(tx: Tx, passageId: PassageId, captureId: CaptureId): Location {
  const row = tx
    .select()
    .from(locations)
    .where(and(eq(locations.passageId, passageId), eq(locations.captureId, captureId)))
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.passage')
  return toLocation(row)
}

/** Where the passages of older captures stand in this one, in the order of its text; those without a place last. */
export function listLocations(tx: Tx, captureId: CaptureId): Location[] {
  const rows = tx
    .select()
    .from(locations)
    .where(eq(locations.captureId, captureId))
    .orderBy(asc(locations.start), asc(locations.passageId))
    .all()
    .map(toLocation)
  return [...rows.filter(({ span }) => span), ...rows.filter(({ span }) => !span)]
}

/** Every location of the sources of a case, in the order in which they were found. */
export function listLocationsOfCase(tx: Tx, caseId: CaseId): Location[] {
  return tx
    .select(getTableColumns(locations))
    .from(locations)
    .innerJoin(captures, eq(captures.id, locations.captureId))
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(eq(sources.caseId, caseId))
    .orderBy(asc(locations.at), asc(locations.captureId), asc(locations.passageId))
    .all()
    .map(toLocation)
}

/** Which of these passages no longer say in the newest capture what they say, and since when. */
export function mapShifts(tx: Tx, passageIds: PassageId[]): Map<PassageId, Shift> {
  if (passageIds.length === 0) return new Map()
  const rows = tx
    .select({ passageId: locations.passageId, outcome: locations.outcome, at: locations.at })
    .from(locations)
    .innerJoin(captures, eq(captures.id, locations.captureId))
    .where(isAmong(locations.passageId, passageIds))
    .orderBy(asc(captures.capturedAt), asc(captures.id))
    .all()
  const newest = new Map(rows.map((row) => [row.passageId, row]))
  return new Map(
    [...newest].flatMap(([passageId, { outcome, at }]) =>
      outcome === 'changed' || outcome === 'lost' ? [[passageId, { outcome, at }] as const] : [],
    ),
  )
}

export type Settling = { at: string; by: UserId } & (
  | { settlement: 'confirmed'; successorId: PassageId }
  | { settlement: 'left'; successorId: null }
)

/** Writes an editor's decision; `conflict` when one was made already. */
export function settleLocation(
  tx: Tx,
  { passageId, captureId }: Pick<Location, 'passageId' | 'captureId'>,
  { at, by, settlement, successorId }: Settling,
): void {
  const { changes } = tx
    .update(locations)
    .set({ settlement, successorId, settledAt: at, settledBy: by })
    .where(
      and(
        eq(locations.passageId, passageId),
        eq(locations.captureId, captureId),
        isNull(locations.settlement),
      ),
    )
    .run()
  if (changes === 0) throw new WorkbenchError('conflict', 'conflict.location_settled')
}
