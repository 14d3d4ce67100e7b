import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, PassageId, RelayId, SourceId } from '#app/domain/ids.ts'
import { type RelayGraph, relayGraph } from '#app/domain/origins.ts'
import type { Relay } from '#app/domain/relay.ts'
import type { Tx } from '../open-database.server.ts'
import { relays, sources } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

type FromColumns = Pick<typeof relays.$inferSelect, 'fromSourceId' | 'fromOriginId'>

/** A row says exactly one of the two; the CHECK of the table guarantees it. */
function fromOf({ fromSourceId, fromOriginId }: FromColumns): Relay['from'] {
  return fromSourceId ? { sourceId: fromSourceId } : { originId: fromOriginId as never }
}

function toRelay(row: typeof relays.$inferSelect): Relay {
  const { fromSourceId, fromOriginId, ...columns } = withRetraction(row)
  return { ...columns, from: fromOf({ fromSourceId, fromOriginId }) }
}

/** The relay, or `not_found`. */
export function getRelay(tx: Tx, id: RelayId): Relay {
  const row = tx.select().from(relays).where(eq(relays.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.relay')
  return toRelay(row)
}

/** All relays of a case in the order in which they were recorded, retracted ones included. */
export function listRelays(tx: Tx, caseId: CaseId): Relay[] {
  return tx
    .select()
    .from(relays)
    .where(eq(relays.caseId, caseId))
    .orderBy(asc(relays.createdAt), asc(relays.id))
    .all()
    .map(toRelay)
}

/** The standing relays whose words are these passages. */
export function listRelaysOn(tx: Tx, passageIds: PassageId[]): Relay[] {
  if (passageIds.length === 0) return []
  return tx
    .select()
    .from(relays)
    .where(and(isAmong(relays.passageId, passageIds), isNull(relays.retractedAt)))
    .orderBy(asc(relays.createdAt), asc(relays.id))
    .all()
    .map(toRelay)
}

/** The standing relays of a case and the sources that are marked as origins, ready for counting. Read it once for a page. */
export function readRelayGraph(tx: Tx, caseId: CaseId): RelayGraph {
  const marked = tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.caseId, caseId), eq(sources.isOrigin, true)))
    .all()
  const { sourceId, fromSourceId, fromOriginId } = relays
  const standing = tx
    .select({ sourceId, fromSourceId, fromOriginId })
    .from(relays)
    .where(and(eq(relays.caseId, caseId), isNull(relays.retractedAt)))
    .orderBy(asc(relays.createdAt), asc(relays.id))
    .all()
  return relayGraph(
    standing.map((row) => ({ sourceId: row.sourceId, from: fromOf(row), retraction: null })),
    marked.map((source) => source.id),
  )
}

/** Adds a relay, standing. */
export function insertRelay(tx: Tx, relay: Relay): void {
  const { retraction: _, from, ...columns } = relay
  const named = {
    fromSourceId: 'sourceId' in from ? from.sourceId : null,
    fromOriginId: 'originId' in from ? from.originId : null,
  }
  tx.insert(relays)
    .values({ ...columns, ...named })
    .run()
}

/** Gives a relay other words of its source; `conflict` when the version is not the current one. */
export function moveRelay(
  tx: Tx,
  relay: Authorized<Pick<Relay, 'id' | 'version'>>,
  passageId: PassageId,
): void {
  expectUpdated(
    tx
      .update(relays)
      .set({ passageId, version: relay.version + 1 })
      .where(and(eq(relays.id, relay.id), eq(relays.version, relay.version)))
      .run(),
  )
}

/** Withdraws a relay; `conflict` when the version is not the current one. */
export function retractRelayRow(
  tx: Tx,
  relay: Authorized<Pick<Relay, 'id' | 'version'>>,
  retraction: Retraction,
): void {
  expectUpdated(
    tx
      .update(relays)
      .set({ ...fromRetraction(retraction), version: relay.version + 1 })
      .where(and(eq(relays.id, relay.id), eq(relays.version, relay.version)))
      .run(),
  )
}

/** Says of a source whether it is an origin itself. */
export function updateIsOrigin(tx: Tx, source: Authorized<{ id: SourceId }>, isOrigin: boolean): void {
  tx.update(sources).set({ isOrigin }).where(eq(sources.id, source.id)).run()
}
