import type { EventData, EventType, RecordedEvent } from './event.ts'
import type { UserId } from './ids.ts'
import type { Language } from './language.ts'

/** A recorded change as its history shows it. */
export type HistoryEntry = Pick<RecordedEvent, 'sequence' | 'at' | 'actorId' | 'hash'> &
  (
    | { [T in EventType]: { type: T; data: EventData<T> } }[EventType]
    /** What would tell of a proposed verdict that is not shown to the reader: only the claim is named. */
    | { type: 'withheld'; data: { claim: string } }
  )

/** One page of a history, newest first, with what its sentences name. */
export type History = {
  entries: HistoryEntry[]
  names: Record<UserId, string>
  /** The language of each source of the case, by its label (S2), so that its words are read out in the right voice. */
  languages: Record<string, Language>
  /** Older entries are those before this one; null on the last page. */
  before: number | null
  /** The first record that the case can be seen right after. */
  keptFrom: number
}

/** The entries of each day in UTC, in the order given. */
export function groupByDay(entries: HistoryEntry[]): { day: string; entries: HistoryEntry[] }[] {
  const days: { day: string; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const day = entry.at.slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

/** How many units more than the limit are shown before anything is hidden: a fold must hide more than it costs. */
const tolerance = 60

/** The beginning of a long text, cut between words; null when the text is short enough to be shown whole. */
export function beginningOf(text: string, limit = 200): string | null {
  if (text.length <= limit + tolerance) return null
  const cut = text.slice(0, limit + 1)
  const space = cut.search(/\s\S*$/u)
  const words = space > limit / 2 ? cut.slice(0, space) : cut.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '')
  return `${words.trimEnd()} …`
}
