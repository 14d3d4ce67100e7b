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

const silent = /[\u00ad\u200b\u2060\ufeff]/
const quoteMarks = /[«»„“”‟‹›]/
const apostrophes = /[‘’‚‛ʼ`´′]/

/** Makes the comparable form of a text. */
export function comparableText(original: string): ComparableText {
  const offsets: number[] = []
  let text = ''
  for (const { 0: cluster, index } of original.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = plainForm(cluster)
    for (let at = 0; at < plain.length; at += 1) offsets.push(index)
    text += plain
  }
  offsets.push(original.length)
  return { text, offsets: Uint32Array.from(offsets), tokens: tokensOf(text) }
}

function plainForm(cluster: string): string {
  if (/^\s/.test(cluster)) return ' '
  if (cluster.length === 1 && cluster < '\u0080') return cluster
  if (silent.test(cluster)) return cluster.replace(silent, '').normalize('NFC')
  if (quoteMarks.test(cluster)) return '"'
  if (apostrophes.test(cluster)) return "'"
  return cluster.normalize('NFC')
}

function tokensOf(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s]/gu), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }))
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
