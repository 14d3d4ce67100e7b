import type { Span } from '../passage.ts'

/**
 * A text in the form in which words are compared, and the way back. NFC; soft hyphens and zero-width signs dropped; every run of white space
 * one space; every quote mark and every apostrophe the plain one: none of these is a change of words. Letter case, dashes and
 * digits are words and stay.
 */
export type ComparableText = {
  text: string
  /** Where each unit of `text` begins in the original; one entry more, for its end. UTF-16 units. */
  offsets: Uint32Array
  /** The words and the single signs of `text`, in order. */
  tokens: Span[]
}

const silent = /[\u00ad\u200b\u2060\ufeff]/g
const quoteMarks = /^[«»„“”‟‹›]$/
const apostrophes = /^[‘’‚‛ʼ`´′]$/

/** All that is written otherwise in the comparable form; what stands between is taken as it is. */
const altered = /\s+|[\u00ad\u200b\u2060\ufeff«»„“”‟‹›‘’‚‛ʼ`´′]/uy
const marked = /\P{M}?\p{M}+/uy

/** Makes the comparable form of a text. */
export function comparableText(original: string): ComparableText {
  const offsets = new Uint32Array(original.length + 1)
  const parts: string[] = []
  let [from, length] = [0, 0]
  const copy = (until: number) => {
    for (let at = from; at < until; at += 1, length += 1) offsets[length] = at
    parts.push(original.slice(from, until))
  }
  for (let at = 0; at < original.length; at += 1) {
    const signs = isAltered(original, at) ? alteredAt(original, at, from) : null
    if (signs === null) continue
    copy(signs.index)
    const plain = plainForm(signs[0])
    for (let next = 0; next < plain.length; next += 1, length += 1) offsets[length] = signs.index
    parts.push(plain)
    from = signs.index + signs[0].length
    at = from - 1
  }
  copy(original.length)
  offsets[length] = original.length
  const text = parts.join('')
  return { text, offsets: offsets.slice(0, length + 1), tokens: tokensOf(text) }
}

/** Whether two texts have the same words, kinds of space and of marks aside. */
export function sameWords(a: string, b: string): boolean {
  return a === b || comparableText(a).text.trim() === comparableText(b).text.trim()
}

/** Units that may be written otherwise, as far as one unit tells: 1 for no, 2 for yes; filled as units are met. */
const alterations = new Uint8Array(0x10000)

function isAltered(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x20) return /^\s/.test(text.charAt(at + 1))
  const known = alterations[unit]
  if (known) return known === 2
  const character = String.fromCharCode(unit)
  const may = /[\s\u00ad\u200b\u2060\ufeff«»„“”‟‹›‘’‚‛ʼ`´′\p{M}\ud800-\udfff]/u.test(character)
  alterations[unit] = may ? 2 : 1
  return may
}

/** The signs to be written otherwise that stand at a place; a mark takes the letter before it along, unless that was written already. */
function alteredAt(text: string, at: number, written: number): RegExpExecArray | null {
  if (!/^\p{M}/u.test(text.slice(at, at + 2))) {
    altered.lastIndex = at
    return altered.exec(text)
  }
  const letterAt = letterBefore(text, at)
  marked.lastIndex = letterAt < written ? at : letterAt
  return marked.exec(text)
}

function letterBefore(text: string, at: number): number {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(at - 1)) && at > 1
  return isPair ? at - 2 : at - 1
}

function plainForm(signs: string): string {
  if (/^\s+$/.test(signs)) return ' '
  if (quoteMarks.test(signs)) return '"'
  if (apostrophes.test(signs)) return "'"
  return signs.replace(silent, '').normalize('NFC')
}

const letter = /[\p{L}\p{N}\p{M}]/u

/** What each UTF-16 unit is, as far as one unit tells; filled as units are met. */
const kinds = new Uint8Array(0x10000)
const [space, sign, word, half] = [1, 2, 3, 4]

function kindOf(unit: number): number {
  const known = kinds[unit]
  if (known) return known
  const character = String.fromCharCode(unit)
  const kind =
    unit >= 0xd800 && unit <= 0xdfff ? half : letter.test(character) ? word : character === ' ' ? space : sign
  kinds[unit] = kind
  return kind
}

/** Runs of letters, digits and their marks, and every other sign alone. */
function tokensOf(text: string): Span[] {
  const tokens: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    const width = kind === half ? 2 : 1
    const isLetter = kind === word || (kind === half && letter.test(text.slice(at, at + 2)))
    if (isLetter && open < 0) open = at
    if (!isLetter && open >= 0) {
      tokens.push({ start: open, end: at })
      open = -1
    }
    if (!isLetter && kind !== space) tokens.push({ start: at, end: Math.min(text.length, at + width) })
    at += width - 1
  }
  if (open >= 0) tokens.push({ start: open, end: text.length })
  return tokens
}

/** A stretch of the original in the comparable form, without white space at its ends. Null when it holds nothing that is compared. */
export function toComparable({ text, offsets }: ComparableText, { start, end }: Span): Span | null {
  let from = firstAtOrAfter(offsets, start)
  let to = firstAtOrAfter(offsets, end)
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  return from < to ? { start: from, end: to } : null
}

/** A stretch of the comparable form in the original. */
export function toOriginal({ offsets }: ComparableText, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 }
}

/** The first place whose offset is at least `offset`, by halving. */
function firstAtOrAfter(offsets: Uint32Array, offset: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The indexes of the tokens that a stretch of the comparable form touches: `start` included, `end` excluded. */
export function tokensIn({ tokens }: ComparableText, { start, end }: Span): Span {
  const first = tokenAt(tokens, start)
  return { start: first, end: tokenAt(tokens, end - 1) + 1 }
}

function tokenAt(tokens: Span[], offset: number): number {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
