import { isPartialDate } from '#app/domain/partial-date.ts'
import type { ValueKind } from '#app/domain/value.ts'
import type { Approximation, Way } from '#app/domain/values/reading.ts'
import { partialDateText } from './dates.ts'
import type { Text } from './text.ts'

/** What a value was read as, as far as its words go. */
export type SaidValue = { plain: string; unit: string | null; approximation: Approximation | null }

/** What a value was read as, in words: “almost 2,000 people”, “10 January 2022”. */
export function saidText(t: Text, kind: ValueKind, { plain, unit, approximation }: SaidValue): string {
  const said = kind === 'date' ? dateText(t, plain) : amountText(t, kind, plain, unit)
  return approximation ? t(`approximation.${approximation}`, { said }) : said
}

function dateText(t: Text, plain: string): string {
  const weekday = /^weekday-(\d)$/.exec(plain)?.[1]
  if (weekday) return t('value_said.weekday', { day: weekday })
  if (isPartialDate(plain)) return partialDateText(t, plain)
  const [month = '', day = ''] = plain.slice(2).split('-')
  const name = t('dates.month_name', { month: Number(month) })
  return t('value_said.no_year', { date: `${Number(day)} ${name}` })
}

function amountText(t: Text, kind: ValueKind, plain: string, unit: string | null): string {
  if (kind !== 'number' && kind !== 'sum') return plain
  const amount = grouped(plain)
  if (unit === null) return amount
  return isKnownUnit(unit) ? t(`value_unit.${unit}`, { amount }) : `${amount} ${unit}`
}

const knownUnits = ['people', 'percent', 'metre', 'kilogram', 'minute', 'year', 'dollar'] as const

function isKnownUnit(unit: string): unit is (typeof knownUnits)[number] {
  return (knownUnits as readonly string[]).includes(unit)
}

/** 1925 as 1,925; every digit of a long number stays. */
function grouped(plain: string): string {
  const [whole = '', fraction] = plain.split('.')
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

/** In what equal values are written differently: “digits parted otherwise, in words”. */
export function waysText(t: Text, ways: Way[]): string {
  return ways.map((way) => t(`value_way.${way}`)).join(', ')
}
