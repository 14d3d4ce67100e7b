import type { Language } from '../language.ts'
import { type Decimal, decimalText, times } from './decimal.ts'
import { plainWords, takeApproximation } from './plain-words.ts'
import { type Amount, readAmount } from './read-amount.ts'
import type { Approximation, Reading, Way } from './reading.ts'
import { currencyOf, unitOf } from './units.ts'

/** Most words that may stand behind a number as what is counted. */
const longestUnit = 4

/** Reads a number with what is counted: «майже 2 тис.», 1 925, “two hours”. */
export function readNumber(text: string, language: Language): Reading | null {
  const { words, approximation } = takeApproximation(plainWords(text))
  const amount = readAmount(words, language)
  if (!amount || amount.rest.split(' ').length > longestUnit) return null
  const { code, factor, isKnown } = unitOf(amount.rest, language)
  const unitWays: Way[] = amount.rest === '' || (isKnown && factor === 1n) ? [] : ['unit']
  return {
    ...reading(times(amount.number, factor), code, approximation, [...amount.ways, ...unitWays]),
    isConverted: factor !== 1n,
  }
}

const currencyBefore = /^(us\$|[$€£₸₽₴]|usd|eur|kzt|kgs|rub|uah|gbp|cny)\s*(?=\d)/

/** Reads a sum of money: 90 000 тенге, «90 тыс. тенге», $1.5 million. */
export function readSum(text: string, language: Language): Reading | null {
  const { words, approximation } = takeApproximation(plainWords(text))
  const [sign = '', code = ''] = currencyBefore.exec(words) ?? []
  const amount = readAmount(words.slice(sign.length), language)
  if (!amount) return null
  const currency = currencyCode(code, amount)
  return currency === undefined ? null : reading(amount.number, currency, approximation, amount.ways)
}

/** Null where none is said, undefined where what is said is no known currency. */
function currencyCode(before: string, { rest }: Amount): string | null | undefined {
  if (before !== '') return rest === '' ? (currencyOf(before) ?? undefined) : undefined
  return rest === '' ? null : (currencyOf(rest) ?? undefined)
}

function reading(
  number: Decimal,
  unit: string | null,
  approximation: Approximation | null,
  ways: Way[],
): Reading {
  const plain = decimalText(number)
  return { plain, unit, isConverted: false, approximation, order: Number(plain), ways }
}
