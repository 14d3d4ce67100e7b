import { isPartialDate } from '../partial-date.ts'
import { isEmptyDateWord, monthWord, weekdayWord } from './date-words.ts'
import { plainWords, takeApproximation } from './plain-words.ts'
import type { Reading, Way } from './reading.ts'

type Parts = { year?: number; month?: number; day?: number; weekday?: number }

/**
 * Reads a date: «10 января 2022», 10.01.2022, 2022-01-10, January 2022, «10 січня» (the year not said: `--01-10`) or a day of
 * the week alone (`weekday-2`). Null where day and month could be either, and where the day of the week does not fit.
 */
export function readDate(text: string): Reading | null {
  const { words, approximation } = takeApproximation(plainWords(text))
  const inFigures = figures(words)
  const parts = inFigures ?? inWords(words)
  const plain = parts && plainDate(parts)
  if (!plain) return null
  const ways: Way[] = plain === words ? [] : [inFigures ? 'form' : 'words']
  return { plain, unit: null, isConverted: false, approximation, order: orderOf(plain), ways }
}

function figures(words: string): Parts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? []
  if (year) return { year: Number(year), ...numbers(month, day) }
  const [, first, sign, second, last] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?: ?[гр]\.?)?$/.exec(words) ?? []
  if (!first || !second || !last) return null
  const isClear = sign === '.' || Number(first) > 12 || first === second
  return isClear ? { year: Number(last), ...numbers(second, first) } : null
}

function numbers(month: string | undefined, day: string | undefined): Parts {
  return { ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) }
}

function inWords(text: string): Parts | null {
  const parts: Parts = {}
  const words = text.replace(/(\d)(?=[\p{L}])/gu, '$1 ').split(/[\s,.-]+/)
  for (const word of words) {
    if (word === '' || isEmptyDateWord(word)) continue
    const [name, value] = partOf(word) ?? []
    if (!name || !value || parts[name] !== undefined) return null
    parts[name] = value
  }
  return parts
}

function partOf(word: string): [keyof Parts, number] | null {
  if (/^\d{4}$/.test(word)) return ['year', Number(word)]
  if (/^\d{1,2}$/.test(word)) return ['day', Number(word)]
  const month = monthWord(word)
  if (month) return ['month', month]
  const weekday = weekdayWord(word)
  return weekday ? ['weekday', weekday] : null
}

function plainDate(parts: Parts): string | null {
  const { year, month, day, weekday } = parts
  if (month === undefined && year === undefined) {
    return weekday && day === undefined ? `weekday-${weekday}` : null
  }
  if (day !== undefined && month === undefined) return null
  const point = pointOf(parts)
  if (!isPartialDate(point) || (weekday && !fits(parts, point))) return null
  if (year !== undefined) return point
  return day === undefined ? null : `--${point.slice(5)}`
}

/** A year that is not said may be any; a leap year lets each day exist. */
function pointOf({ year = 2024, month, day }: Parts): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return [year, month && two(month), day && two(day)].filter(Boolean).join('-')
}

function fits({ year, day, weekday }: Parts, point: string): boolean {
  return year !== undefined && day !== undefined && weekday === weekdayOf(point)
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Days since the beginning of 1970; what names no year has no order. */
function orderOf(plain: string): number | null {
  return /^\d/.test(plain) ? Date.parse(plain) / 86_400_000 : null
}
