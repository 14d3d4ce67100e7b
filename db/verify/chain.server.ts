import { eventDataSchemas } from '#app/domain/event.ts'
import { genesisHash } from '#app/domain/hashing.ts'
import { hashEvent } from '../queries/events.server.ts'
import type { events } from '../schema/index.server.ts'
import type { Inspection } from './inspection.server.ts'

type EventRow = typeof events.$inferSelect

const allEvents = `SELECT sequence, id, at, actor_id AS actorId, type, case_id AS caseId, source_id AS sourceId,
  claim_id AS claimId, data, previous_hash AS previousHash, hash FROM events ORDER BY sequence`

/**
 * Goes through the chain from its first event: numbers without a gap, each naming the hash before it, each hash made
 * anew from the row, each row's data as its type wants it. A tail that was cut off leaves a shorter chain that is
 * whole; only a hash noted elsewhere (`checkHead`) shows that.
 */
export function checkChain(inspection: Inspection): void {
  let last = { sequence: 0, hash: genesisHash }
  for (const found of inspection.sqlite.prepare(allEvents).iterate()) {
    const row = found as EventRow
    inspection.count('events')
    const named = { kind: 'event', id: row.id, label: `#${row.sequence}` } as const
    if (row.sequence !== last.sequence + 1) {
      inspection.find('event_gap', { ...named, detail: `#${last.sequence}` })
    } else if (row.previousHash !== last.hash) {
      inspection.find('event_link', named)
    }
    if (!isReadable(row)) inspection.find('event_unreadable', { ...named, detail: row.type })
    else if (hashEvent(row) !== row.hash) inspection.find('event_changed', { ...named, detail: row.type })
    last = row
  }
}

/** Whether a hash that was printed on a sheet, or its beginning, belongs to an event of this chain. */
export function checkHead(inspection: Inspection, head: string): void {
  const wanted = head.toLowerCase()
  const row = inspection.sqlite
    .prepare('SELECT sequence FROM events WHERE substr(hash, 1, ?) = ?')
    .get(wanted.length, wanted)
  if (!row) inspection.find('head_unknown', { kind: 'event', id: wanted })
}

function isReadable(row: EventRow): boolean {
  if (!(row.type in eventDataSchemas)) return false
  try {
    const data: unknown = JSON.parse(row.data)
    return eventDataSchemas[row.type as keyof typeof eventDataSchemas].safeParse(data).success
  } catch {
    return false
  }
}
