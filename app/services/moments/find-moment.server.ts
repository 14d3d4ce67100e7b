import type { CaseId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { findEvent, findEventUntil } from '#db/queries/events.server.ts'
import { findFirstMomentOf } from '#db/queries/moments.server.ts'

/** A recorded moment at which a case can be seen, and why there is none. */
export type FoundMoment = { sequence: number; at: string } | 'unreadable' | 'before_all'

/**
 * The moment of a case that words name: the number of a record (`123`), or a time in UTC as forms and people write it
 * (`2026-11-21T09:00`, `2026-11-21 09:00:30`), which means the last record up to the end of that minute or second.
 */
export function findMoment(tx: Tx, caseId: CaseId, words: string): FoundMoment {
  const found = findNamed(tx, words.trim())
  if (typeof found === 'string') return found
  return found.sequence < findFirstMomentOf(tx, caseId) ? 'before_all' : found
}

function findNamed(tx: Tx, said: string): FoundMoment {
  if (/^\d{1,15}$/.test(said)) return findEvent(tx, Number(said)) ?? 'unreadable'
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,3})?)?Z?$/.exec(said)
  if (!match) return 'unreadable'
  const [, day, minute, second = '59'] = match
  const until = `${day}T${minute}:${second}.999Z`
  return isTime(until) ? (findEventUntil(tx, until) ?? 'before_all') : 'unreadable'
}

/** Whether the calendar has this day and the day this time. */
function isTime(at: string): boolean {
  const time = Date.parse(at)
  return !Number.isNaN(time) && new Date(time).toISOString() === at
}
