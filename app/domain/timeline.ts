import type { Language } from './language.ts'
import { type PartialDate, readPartialDate } from './partial-date.ts'
import type { Standing } from './verdict.ts'

/** What happened, one lane of the timeline each: a claim was said, a source published, captured, a claim judged. */
export const timelineLanes = ['said', 'published', 'captured', 'judged'] as const
export type TimelineLane = (typeof timelineLanes)[number]

/** Something that happened, at an instant or on a date as precisely as it is known; null: nobody knows when. */
export type TimelineItem = {
  lane: TimelineLane
  /** C4 or S2. */
  label: string
  words: string
  language: Language
  when: { instant: string } | { date: PartialDate } | null
  standing?: Standing
}

/** A stretch of time in milliseconds since 1970, `to` not before `from`; an open end is not known. */
export type Stretch = { from: number; to: number; open: 'start' | 'end' | null }

const day = 86_400_000

/** The time that an item can mean: a day, a month, a year from end to end, or what lies between. */
export function stretchOf(when: NonNullable<TimelineItem['when']>): Stretch {
  if ('instant' in when) {
    const at = Date.parse(when.instant)
    return { from: at, to: at, open: null }
  }
  const reading = readPartialDate(when.date)
  switch (reading.form) {
    case 'from':
      return { from: startOf(reading.from), to: endOf(reading.from), open: 'end' }
    case 'until':
      return { from: startOf(reading.to), to: endOf(reading.to), open: 'start' }
    case 'between':
      return { from: startOf(reading.from), to: endOf(reading.to), open: null }
    default:
      return { from: startOf(reading.on), to: endOf(reading.on), open: null }
  }
}

/** Items by when they began, those without a date last. */
export function sortTimeline(items: TimelineItem[]): TimelineItem[] {
  const start = ({ when }: TimelineItem) => (when ? stretchOf(when).from : Number.POSITIVE_INFINITY)
  return items.toSorted((a, b) => start(a) - start(b) || (a.label < b.label ? -1 : 1))
}

function startOf(point: string): number {
  return Date.parse(`${point}${'-01-01'.slice(point.length - 4)}T00:00:00Z`)
}

/** The first moment after a day, a month or a year. */
function endOf(point: string): number {
  const start = new Date(startOf(point))
  if (point.length === 10) return start.getTime() + day
  const [years, months] = point.length === 4 ? [1, 0] : [0, 1]
  return Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth() + months, 1)
}
