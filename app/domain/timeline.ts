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
  /** Its place in the order of time; a page can begin with it. */
  key: string
}

/** What a place in the order of time begins with for what has no date: it comes after everything. */
export const undated = 'undated'

/** How much began on a day (`YYYY-MM-DD`, or `undated`), and how much of it stands before a place in the order of time. */
export type TimelineDay = { day: string; count: number; before: number }

/** A day, a month or a year, and how much began in it. */
export type TimelinePeriod = { period: string; count: number }

/** One page of a timeline, and what the whole holds. */
export type Timeline = {
  items: TimelineItem[]
  /** How much there is on all pages, how much on those before, and how much of it has no date. */
  count: number
  before: number
  undated: number
  periods: TimelinePeriod[]
  /** The place with which the next page begins. */
  next: string | null
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

const mostPeriods = 60

/** What the days of a timeline come to: its years, those that hold more than a page parted into months, and these into days, the fullest first. */
export function sumDays(
  days: TimelineDay[],
  pageSize: number,
): Pick<Timeline, 'count' | 'before' | 'undated' | 'periods'> {
  const dated = days.filter(({ day }) => day !== undated)
  let periods = sumPeriods(dated, 4)
  for (let next = partFullest(periods, dated, pageSize); next; next = partFullest(periods, dated, pageSize))
    periods = next
  return {
    count: days.reduce((sum, { count }) => sum + count, 0),
    before: days.reduce((sum, { before }) => sum + before, 0),
    undated: days.find(({ day }) => day === undated)?.count ?? 0,
    periods,
  }
}

/** The same periods with the fullest one in its months or days; null when none is left to part or there would be too many. */
function partFullest(
  periods: TimelinePeriod[],
  days: TimelineDay[],
  pageSize: number,
): TimelinePeriod[] | null {
  const [fullest] = periods
    .filter(({ period, count }) => period.length < 10 && count > pageSize)
    .toSorted((a, b) => b.count - a.count)
  if (!fullest) return null
  const { period } = fullest
  const parts = sumPeriods(
    days.filter(({ day }) => day.startsWith(period)),
    period.length + 3,
  )
  const parted = periods.flatMap((one) => (one === fullest ? parts : [one]))
  return parted.length <= mostPeriods ? parted : null
}

function sumPeriods(days: TimelineDay[], length: number): TimelinePeriod[] {
  const counts = new Map<string, number>()
  for (const { day, count } of days) {
    const period = day.slice(0, length)
    counts.set(period, (counts.get(period) ?? 0) + count)
  }
  return [...counts].map(([period, count]) => ({ period, count }))
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
