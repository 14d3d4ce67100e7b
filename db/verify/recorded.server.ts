import type { Finding } from '#app/domain/verification.ts'
import type { Inspection } from './inspection.server.ts'

/**
 * What rows hold and what the chain says of them, in one form. `held` gives for each row its id, label, case_id, a key and its facts as JSON;
 * `said` gives for each event a key, a label, case_id, sequence and the facts, of which the newest of a key count.
 */
export type Recorded = { kind: Finding['kind']; what: string; held: string; said: string }

/** The events of these types whose data can be read. */
export function eventsOf(...types: string[]): string {
  return `events WHERE type IN (${types.map((type) => `'${type}'`).join(', ')}) AND json_valid(data)`
}

/** Finds each row that says something else than the newest event of it, or has none, and each that was recorded and is not there. */
export function compareWithEvents({ sqlite, find }: Inspection, recorded: Recorded): void {
  const { kind, what, held, said } = recorded
  const both = `WITH held AS (${held}), said AS (SELECT key, label, case_id, facts, max(sequence) FROM (${said}) GROUP BY key)`
  const differing = sqlite.prepare(`${both} SELECT DISTINCT held.id, held.label, slug AS caseSlug FROM held
    LEFT JOIN said ON said.key = held.key LEFT JOIN cases ON cases.id = held.case_id WHERE said.facts IS NOT held.facts`)
  const lost = sqlite.prepare(`${both} SELECT said.key AS id, said.label, slug AS caseSlug FROM said
    LEFT JOIN cases ON cases.id = said.case_id WHERE said.key NOT IN (SELECT key FROM held)`)
  type Row = { id: string; label: string | null; caseSlug: string | null }
  for (const row of differing.iterate()) find('record_differs', { kind, ...(row as Row), detail: what })
  for (const row of lost.iterate()) find('record_lost', { kind, ...(row as Row), detail: what })
}

/** A withdrawal: rows of a table that were retracted, and why, against the events that recorded it. */
export function retractions(
  of: Pick<Recorded, 'kind' | 'what'> & { rows: string; type: string; key: string; label: string },
): Recorded {
  return {
    kind: of.kind,
    what: of.what,
    held: `SELECT *, json_array(retract_reason, retracted_by) AS facts FROM (${of.rows}) WHERE retracted_at IS NOT NULL`,
    said: `SELECT ${of.key} AS key, data ->> '$.${of.label}' AS label, case_id, sequence,
      json_array(data ->> '$.why', actor_id) AS facts FROM ${eventsOf(of.type)}`,
  }
}
