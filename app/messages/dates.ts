import { type PartialDate, readPartialDate } from '#app/domain/partial-date.ts'
import type { Text } from './text.ts'

/** A date in words, as precisely as it is known: "January 2022, day unknown", "10–11 January 2022". Null: unknown. */
export function partialDateText(text: Text, date: PartialDate | null): string {
  if (date === null) return text('dates.unknown')
  const reading = readPartialDate(date)
  switch (reading.form) {
    case 'year':
      return text('dates.year_only', { year: reading.on })
    case 'month':
      return text('dates.month_only', monthParts(text, reading.on))
    case 'day':
      return pointText(text, reading.on)
    case 'from':
      return text('dates.from', { from: pointText(text, reading.from) })
    case 'until':
      return text('dates.until', { to: pointText(text, reading.to) })
    case 'between':
      return betweenText(text, reading.from, reading.to)
  }
}

/** A moment in UTC: "21 Nov 2026, 20:31 UTC". Server and browser write the same, whatever their zones. */
export function instantText(text: Text, instant: string): string {
  const date = new Date(instant)
  return text('dates.instant', { ...shortDay(text, date), time: date.toISOString().slice(11, 16) })
}

/** The day of a moment in UTC: "21 Nov 2026". */
export function instantDayText(text: Text, instant: string): string {
  return text('dates.instant_day', shortDay(text, new Date(instant)))
}

function shortDay(text: Text, date: Date) {
  return {
    day: date.getUTCDate(),
    month: text('dates.month_short', { month: date.getUTCMonth() + 1 }),
    year: String(date.getUTCFullYear()),
  }
}

function monthParts(text: Text, point: string) {
  const [year = '', month = ''] = point.split('-')
  return { year, month: text('dates.month_name', { month: Number(month) }) }
}

function dayOf(point: string): number {
  return Number(point.slice(8))
}

/** A day, a month or a year in words: "January 2022". */
export function pointText(text: Text, point: string): string {
  if (point.length === 4) return text('dates.year', { year: point })
  if (point.length === 7) return text('dates.month', monthParts(text, point))
  return text('dates.day', { ...monthParts(text, point), day: dayOf(point) })
}

/** Says once what both ends share. */
function betweenText(text: Text, from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const start = monthParts(text, from)
  const end = monthParts(text, to)
  if (sameYear && from.length === 10 && to.length === 10) {
    return from.slice(0, 7) === to.slice(0, 7)
      ? text('dates.days_of_month', { ...start, from: dayOf(from), to: dayOf(to) })
      : text('dates.days_of_year', {
          from: dayOf(from),
          fromMonth: start.month,
          to: dayOf(to),
          toMonth: end.month,
          year: start.year,
        })
  }
  if (sameYear && from.length === 7 && to.length === 7) {
    return text('dates.months_of_year', { from: start.month, to: end.month, year: start.year })
  }
  return text('dates.between', { from: pointText(text, from), to: pointText(text, to) })
}
