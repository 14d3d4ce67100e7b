/**
 * A calendar date as precisely as it is known, in a subset of EDTF (ISO 8601-2):
 * `2022`, `2022-01`, `2022-01-10`, an interval `2022-01-10/2022-01-11`, or an open one `2022-01-10/..`, `../2022-01-10`.
 */
export type PartialDate = string & { readonly __partialDate: true }

const point = /^\d{4}(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

function isPoint(value: string): boolean {
  if (!point.test(value)) return false
  if (value.length < 10) return true
  const date = new Date(`${value}T00:00:00Z`)
  return date.toISOString().startsWith(value)
}

/** Whether the text is one of the five forms, names days that exist, and does not run backwards. */
export function isPartialDate(value: string): value is PartialDate {
  const ends = value.split('/')
  if (ends.length === 1) return isPoint(value)
  const [from, to] = ends
  if (ends.length !== 2 || !from || !to || (from === '..' && to === '..')) return false
  if (![from, to].every((end) => end === '..' || isPoint(end))) return false
  return from === '..' || to === '..' || latestDay(from) <= latestDay(to)
}

function latestDay(value: string): string {
  return value.padEnd(10, '~')
}

export type DateReading =
  | { form: 'year' | 'month' | 'day'; on: string }
  | { form: 'between'; from: string; to: string }
  | { form: 'from'; from: string }
  | { form: 'until'; to: string }

const formByLength: Record<number, 'year' | 'month' | 'day'> = { 4: 'year', 7: 'month', 10: 'day' }

/** Takes a date apart, for putting it into words. */
export function readPartialDate(value: PartialDate): DateReading {
  const [from = '', to] = value.split('/')
  if (to === undefined) return { form: formByLength[from.length] ?? 'day', on: from }
  if (to === '..') return { form: 'from', from }
  if (from === '..') return { form: 'until', to }
  return { form: 'between', from, to }
}

/** The earliest day the date can mean, `YYYY-MM-DD`; an open start sorts before everything. Used for sorting. */
export function earliestDay(value: PartialDate): string {
  const from = value.split('/')[0] ?? ''
  if (from === '..') return '0000-01-01'
  return from + '0000-01-01'.slice(from.length)
}
