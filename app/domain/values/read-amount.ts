import type { Language } from '../language.ts'
import { type Decimal, decimalOf, plus, times } from './decimal.ts'
import { readDigits } from './digits.ts'
import { isOneAndAHalf, numberWord, scaleWord } from './number-words.ts'
import type { Way } from './reading.ts'

/** A number and the words left over behind it, which name what is counted. */
export type Amount = { number: Decimal; rest: string; ways: Way[] }

type Count = {
  total: Decimal
  /** What the next scale word multiplies; null right after one. */
  open: Decimal | null
  /** What may still be added to `open`: words go from large to small. */
  room: number
  lastScale: bigint | null
  ways: Set<Way>
}

const digits = /^(?:\d{1,3}(?:[ ']\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/

/** Reads a number in digits or words, with the scale words in it («1,9 тыс.», «две тысячи двести»), from the beginning of plain words. */
export function readAmount(text: string, language: Language): Amount | null {
  const count: Count = { total: decimalOf('0'), open: null, room: 0, lastScale: null, ways: new Set() }
  const sign = /^-(?=\d)/.test(text) ? -1n : 1n
  let rest = sign < 0n ? text.slice(1) : text
  let read = 0
  while (rest !== '') {
    const next = takeDigits(count, rest, language) ?? takeWord(count, rest)
    if (next === null) break
    rest = next.replace(/^[\s-]+/, '')
    read += 1
  }
  if (read === 0 || goesOn(rest)) return null
  const number = times(plus(count.total, count.open ?? decimalOf('0')), sign)
  return { number, rest: rest.replace(/\.$/, ''), ways: [...count.ways] }
}

/** Whether more of a number follows that does not fit the one before. */
function goesOn(rest: string): boolean {
  const word = firstWord(rest)
  return /^[\d.,/:-]/.test(rest) || numberWord(word) !== null || scaleWord(word) !== null
}

function takeDigits(count: Count, text: string, language: Language): string | null {
  const [found] = digits.exec(text) ?? []
  if (found === undefined || count.open !== null) return null
  const rest = text.slice(found.length)
  const plain = readDigits(found, language, scaleWord(firstWord(rest.trimStart())) !== null)
  if (plain === null) return null
  if (plain !== found) count.ways.add('separators')
  count.open = decimalOf(plain)
  count.room = 0
  return rest
}

function firstWord(text: string): string {
  return /^[\p{L}']+/u.exec(text)?.[0] ?? ''
}

/** Takes one word that belongs to the number; null when the next word does not. */
function takeWord(count: Count, text: string): string | null {
  const word = firstWord(text)
  if (word === '') return null
  const rest = text.slice(word.length).replace(/^\./, '')
  if (word === 'and' && count.ways.has('words')) return addsOn(count, rest) ? rest : null
  return takeScale(count, word) || takeHundred(count, word) || takeNumberWord(count, word) ? rest : null
}

/** Whether a number word comes after “and”. */
function addsOn({ open, room }: Count, rest: string): boolean {
  const next = numberWord(firstWord(rest.trimStart()))
  return next !== null && (open === null || next.value < room)
}

function takeScale(count: Count, word: string): boolean {
  const scale = scaleWord(word)
  if (scale === null || (count.lastScale !== null && scale >= count.lastScale)) return false
  if (count.open === null && count.lastScale !== null) return false
  count.total = plus(count.total, times(count.open ?? decimalOf('1'), scale))
  count.open = null
  count.lastScale = scale
  count.ways.add('scale')
  return true
}

function takeHundred(count: Count, word: string): boolean {
  if (word !== 'hundred' || count.open === null || count.open.mantissa > 9n || count.open.mantissa < 1n) {
    return false
  }
  count.open = times(count.open, 100n)
  count.room = 100
  count.ways.add('words')
  return true
}

function takeNumberWord(count: Count, word: string): boolean {
  if (isOneAndAHalf(word) && count.open === null) {
    count.open = decimalOf('1.5')
    count.ways.add('words')
    return true
  }
  const found = numberWord(word)
  if (!found || (count.open !== null && found.value >= count.room)) return false
  count.open = plus(count.open ?? decimalOf('0'), decimalOf(String(found.value)))
  count.room = found.room
  count.ways.add('words')
  return true
}
