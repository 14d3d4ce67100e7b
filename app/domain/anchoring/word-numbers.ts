import type { ComparableText } from './comparable-text.ts'

/** The tokens of two texts as numbers: the same word has the same number in both. */
export function wordNumbers(before: ComparableText, after: ComparableText): [Int32Array, Int32Array] {
  const words = new WordTable(before.tokens.length + after.tokens.length)
  return [words.numbersOf(before), words.numbersOf(after)]
}

/** A hash table of words that reads them where they stand: cutting out each of a long text costs more than all the rest. */
class WordTable {
  /** A slot holds the number of a word plus one; 0 is an empty slot. */
  readonly #slots: Int32Array
  readonly #words: string[] = []

  constructor(most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)))
  }

  numbersOf({ text, tokens }: ComparableText): Int32Array {
    const numbers = new Int32Array(tokens.length)
    for (const [at, { start, end }] of tokens.entries()) numbers[at] = this.#numberOf(text, start, end)
    return numbers
  }

  #numberOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOfWord(text, start, end) & mask
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      if (standsAt(this.#words[held - 1] ?? '', text, start, end)) return held - 1
      slot = (slot + 1) & mask
    }
    this.#words.push(text.slice(start, end))
    this.#slots[slot] = this.#words.length
    return this.#words.length - 1
  }
}

function hashOfWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

type Stretch = { words: Int32Array; start: number; end: number }

/**
 * A hash table of the runs of `length` words in a stretch. A slot holds the place of a run plus one, negative when the run stands there more than
 * once; 0 is an empty slot.
 */
function runTable({ words, start, end }: Stretch, length: number): Int32Array {
  const count = Math.max(0, end - start - length + 1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)))
  for (let at = start; at < start + count; at += 1) {
    const slot = slotOf(slots, words, words, at, length, hashOf(words, at, length))
    const held = slots[slot] ?? 0
    slots[slot] = held === 0 ? at + 1 : -Math.abs(held)
  }
  return slots
}

/** The slot of the run that stands at a place of `words`, or the empty one where it would go. The table's own runs are of `held`. */
function slotOf(
  slots: Int32Array,
  held: Int32Array,
  words: Int32Array,
  at: number,
  length: number,
  hash: number,
): number {
  const mask = slots.length - 1
  let slot = hash & mask
  for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
    if (sameRun(held, Math.abs(place) - 1, words, at, length)) break
    slot = (slot + 1) & mask
  }
  return slot
}

function hashOf(words: Int32Array, at: number, length: number): number {
  let hash = 0x811c9dc5
  for (let next = at; next < at + length; next += 1) {
    hash = Math.imul(hash ^ (words[next] ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}

function sameRun(a: Int32Array, atA: number, b: Int32Array, atB: number, length: number): boolean {
  for (let next = 0; next < length; next += 1) if (a[atA + next] !== b[atB + next]) return false
  return true
}

/** The same run of words at a place of the old text and at one of the new. */
export type Pair = { a: number; b: number }

/** Runs of so many words that stand once in a stretch of the old text and once in one of the new, in the order of the old. */
export function commonRuns(
  before: Int32Array,
  after: Int32Array,
  { a, aEnd, b, bEnd }: { a: number; aEnd: number; b: number; bEnd: number },
  length: number,
): Pair[] {
  const here = runTable({ words: before, start: a, end: aEnd }, length)
  const there = runTable({ words: after, start: b, end: bEnd }, length)
  const pairs: Pair[] = []
  for (let at = a; at <= aEnd - length; at += 1) {
    const hash = hashOf(before, at, length)
    if (here[slotOf(here, before, before, at, length, hash)] !== at + 1) continue
    const found = there[slotOf(there, after, before, at, length, hash)] ?? 0
    if (found > 0) pairs.push({ a: at, b: found - 1 })
  }
  return pairs
}

/** So many words in a row that stand once in either whole text are taken for the same words. */
export const proof = 6

/** The runs of `proof` words that stand once in either whole text. */
export function provenRuns(before: Int32Array, after: Int32Array): Pair[] {
  return commonRuns(before, after, { a: 0, aEnd: before.length, b: 0, bEnd: after.length }, proof)
}
