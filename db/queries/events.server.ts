import { and, desc, eq, gt, isNotNull, lt, lte, max, not, type SQL, sql } from 'drizzle-orm'
import { type EventDraft, type EventType, eventDataSchemas, type RecordedEvent } from '#app/domain/event.ts'
import { canonicalJson, genesisHash } from '#app/domain/hashing.ts'
import type { CaseId, ClaimId, EventId, SourceId, UserId } from '#app/domain/ids.ts'
import { sha256 } from '../hash.server.ts'
import type { Tx } from '../open-database.server.ts'
import { events, users } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

type EventRow = typeof events.$inferSelect

/** The newest event: its number, time and hash. An empty chain ends in the genesis hash. */
export function findEventHead(tx: Tx): { sequence: number; hash: string; at: string | null } {
  const last = tx.select().from(events).orderBy(desc(events.sequence)).limit(1).get()
  return last
    ? { sequence: last.sequence, hash: last.hash, at: last.at }
    : { sequence: 0, hash: genesisHash, at: null }
}

/** Who changed a case, and the newest event by which they did. */
export type CaseChange = { caseId: CaseId; actorId: UserId; name: string; sequence: number }

/** Who changed which case after an event, or who changed this one; the oldest change first. */
export function listChangesAfter(tx: Tx, sequence: number, caseId?: CaseId): CaseChange[] {
  const newest = max(events.sequence)
  return tx
    .select({ caseId: events.caseId, actorId: events.actorId, name: users.name, sequence: newest })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(gt(events.sequence, sequence), caseId ? eq(events.caseId, caseId) : isNotNull(events.caseId)))
    .groupBy(events.caseId, events.actorId)
    .orderBy(newest)
    .all() as CaseChange[]
}

/** The newest event up to a time, or null when none is as old. A clock that was set back does not hide what came after. */
export function findEventUntil(tx: Tx, at: string): { sequence: number; at: string } | null {
  return (
    tx
      .select({ sequence: events.sequence, at: events.at })
      .from(events)
      .where(lte(events.at, at))
      .orderBy(desc(events.sequence))
      .limit(1)
      .get() ?? null
  )
}

/** The event with this number, or null. */
export function findEvent(tx: Tx, sequence: number): { sequence: number; at: string } | null {
  const { sequence: number, at } = events
  return tx.select({ sequence: number, at }).from(events).where(eq(number, sequence)).get() ?? null
}

/** Appends one event to the chain. Call it inside the transaction of the change that it records. */
export function appendEvent(
  tx: Tx,
  made: { id: EventId; at: string; actorId: UserId },
  draft: EventDraft,
): void {
  const head = findEventHead(tx)
  const row = {
    ...made,
    sequence: head.sequence + 1,
    type: draft.type,
    caseId: draft.caseId ?? null,
    sourceId: draft.sourceId ?? null,
    claimId: draft.claimId ?? null,
    data: canonicalJson(eventDataSchemas[draft.type].parse(draft.data)),
    previousHash: head.hash,
  }
  tx.insert(events)
    .values({ ...row, hash: hashEvent(row) })
    .run()
}

/** The hash of an event row: SHA-256 over the canonical JSON of every field but the hash. */
export function hashEvent(row: Omit<EventRow, 'hash'>): string {
  const { sequence, id, at, actorId, type, caseId, sourceId, claimId, data, previousHash } = row
  return sha256(
    canonicalJson({
      sequence,
      id,
      at,
      actorId,
      type,
      caseId,
      sourceId,
      claimId,
      data: JSON.parse(data),
      previousHash,
    }),
  )
}

export type EventQuery = {
  caseId?: CaseId
  sourceId?: SourceId
  claimId?: ClaimId
  /** Only events older than this one, for the next page. */
  before?: number
  limit: number
}

/** Events of a case, a source or a claim, newest first. */
export function listEvents(tx: Tx, query: EventQuery): RecordedEvent[] {
  return tx
    .select()
    .from(events)
    .where(
      and(
        query.caseId ? eq(events.caseId, query.caseId) : undefined,
        query.sourceId ? eq(events.sourceId, query.sourceId) : undefined,
        query.claimId ? concerns(query.claimId) : undefined,
        query.before ? lt(events.sequence, query.before) : undefined,
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(query.limit)
    .all()
    .map(toEvent)
}

/** What was done to the claim, and to the quotes that it appears in or rests on, or did: those can belong to several claims. */
function concerns(claimId: ClaimId): SQL {
  const passages = sql`SELECT passage_id FROM appearances WHERE claim_id = ${claimId}
    UNION SELECT passage_id FROM evidence WHERE claim_id = ${claimId}`
  const sources = sql`SELECT captures.source_id FROM passages JOIN captures ON captures.id = passages.capture_id
    WHERE passages.id IN (${passages})`
  const label = sql`(SELECT 'C' || number FROM claims WHERE id = ${claimId})`
  return sql`(events.claim_id = ${claimId} OR (events.source_id IN (${sources}) AND (
    (events.type = 'quote_translated' AND events.data ->> '$.passage' IN (${passages})) OR
    (events.type IN ('passage_confirmed', 'passage_left')
      AND ${label} IN (SELECT value FROM json_each(events.data, '$.claims'))))))`
}

/** Reads a row, its data checked against the schema of its type. */
export function toEvent(row: EventRow): RecordedEvent {
  const type = row.type as EventType
  return { ...row, type, data: eventDataSchemas[type].parse(JSON.parse(row.data)) } as RecordedEvent
}

/** Kinds of events that change nothing a sheet says. */
const besideTheSheet: EventType[] = [
  'comment_made',
  'claim_assigned',
  'proposal_opened',
  'cell_judged',
  'sheet_reopened',
]

/** Whether anything that a sheet of the case may say was recorded after the event `head`. */
export function hasSheetChanged(tx: Tx, caseId: CaseId, head: number): boolean {
  const later = and(eq(events.caseId, caseId), gt(events.sequence, head))
  const found = tx
    .select({ sequence: events.sequence })
    .from(events)
    .where(and(later, not(isAmong(events.type, besideTheSheet))))
    .limit(1)
    .get()
  return found !== undefined
}
