import type { Span } from '../passage.ts'
import { comparableText } from './comparable-text.ts'

/** A text that is compared with others; what lies in `leftOut`, such as boilerplate, does not count. */
export type ComparedText<Id> = { id: Id; group: string; text: string; leftOut: readonly Span[] }

/** Words that stand in both texts in the same order, with at most a few others between them. */
export type SharedRun = { a: Span; b: Span; words: number }

/** Two texts that share words; `words` is how many, in all their runs. */
export type SharedWords<Id> = { a: Id; b: Id; words: number; runs: SharedRun[] }

/** So many words in a row are looked for at first. */
const shingle = 4
/** So many words may differ between two such rows. */
const widestGap = 3
/** Fewer words than this are shared by any two texts on one matter. */
const leastWords = 12
/** A row of words that stands more often in one text is looked at no more there. */
const mostPlaces = 3
/** Where more places than this share a row, each is compared with the first of them only: it is one that the others may have it from. */
const mostPaired = 12

/** Every two texts of one group that share a run of `leastWords` words or more, those that share most first. */
export function sharedWords<Id>(texts: readonly ComparedText<Id>[]): SharedWords<Id>[] {
  const read = readWords(texts)
  const found: SharedWords<Id>[] = []
  for (const [key, seeds] of seedsOfPairs(read)) {
    const [a, b] = [read[Math.floor(key / read.length)], read[key % read.length]]
    if (!a || !b) continue
    const runs = runsOf(seeds).flatMap((run) => spansOf(run, a, b))
    const words = runs.reduce((sum, run) => sum + run.words, 0)
    if (runs.length > 0) found.push({ a: a.id, b: b.id, words, runs })
  }
  return found.sort((one, other) => other.words - one.words)
}

/** The words of a text as numbers, each with its place; the same word has the same number in all texts. */
type ReadText<Id> = { id: Id; group: string; numbers: number[]; spans: Span[] }

function readWords<Id>(texts: readonly ComparedText<Id>[]): ReadText<Id>[] {
  const known = new Map<string, number>()
  const numberOf = (word: string) => {
    const number = known.get(word) ?? known.size
    known.set(word, number)
    return number
  }
  return texts.map(({ id, group, text, leftOut }) => {
    const { text: comparable, offsets, tokens } = comparableText(text)
    const numbers: number[] = []
    const spans: Span[] = []
    for (const { start, end } of tokens) {
      const span = { start: offsets[start] ?? 0, end: offsets[end] ?? 0 }
      const word = comparable.slice(start, end)
      if (!/[\p{L}\p{N}]/u.test(word) || leftOut.some((out) => liesIn(span, out))) continue
      numbers.push(numberOf(word.toLowerCase()))
      spans.push(span)
    }
    return { id, group, numbers, spans }
  })
}

function liesIn({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end
}

/** Where a row of words stands in the first and in the second text, as numbers of words. */
type Seed = { a: number; b: number }
type Place = { text: number; at: number }

/** The rows of words that two texts share, by pair: the number of the first text times how many there are, and that of the second. */
function seedsOfPairs<Id>(texts: readonly ReadText<Id>[]): Map<number, Seed[]> {
  const pairs = new Map<number, Seed[]>()
  for (const [a, b] of pairedPlaces(placesOfRows(texts))) {
    if (a.text === b.text || texts[a.text]?.group !== texts[b.text]?.group) continue
    const key = a.text * texts.length + b.text
    const seeds = pairs.get(key)
    if (seeds) seeds.push({ a: a.at, b: b.at })
    else pairs.set(key, [{ a: a.at, b: b.at }])
  }
  return pairs
}

function* pairedPlaces(rows: ReadonlyMap<number, Place[]>): Generator<[Place, Place]> {
  for (const places of rows.values()) {
    for (const [index, b] of places.entries()) {
      const before = places.slice(0, places.length > mostPaired ? Math.min(1, index) : index)
      for (const a of before) yield [a, b]
    }
  }
}

/** Where each row of words stands, in the order of the texts; those that stand once only, which nearly all do, are left out. */
function placesOfRows<Id>(texts: readonly ReadText<Id>[]): Map<number, Place[]> {
  const rows = new Map<number, Place[]>()
  const numbered = numberedRows(texts)
  const counts = countsOf(numbered)
  for (const [text, numbers] of numbered.entries()) {
    for (const [at, row] of numbers.entries()) {
      if (counts[row] === 1) continue
      const places = rows.get(row)
      if (!places) rows.set(row, [{ text, at }])
      else if (places.at(-mostPlaces)?.text !== text) places.push({ text, at })
    }
  }
  return rows
}

/** The rows of `shingle` words of each text as one number each: first the pairs of neighbours are numbered, then the pairs of those. */
function numberedRows<Id>(texts: readonly ReadText<Id>[]): Float64Array[] {
  const words = texts.map(({ numbers }) => Float64Array.from(numbers))
  return numberedPairs(numberedPairs(words, 1), shingle / 2)
}

function numberedPairs(texts: readonly Float64Array[], apart: number): Float64Array[] {
  const size = greatest(texts) + 1
  const known = new Map<number, number>()
  return texts.map((numbers) =>
    Float64Array.from({ length: Math.max(0, numbers.length - apart) }, (_, at) => {
      const pair = (numbers[at] ?? 0) * size + (numbers[at + apart] ?? 0)
      const number = known.get(pair) ?? known.size
      known.set(pair, number)
      return number
    }),
  )
}

function countsOf(texts: readonly Float64Array[]): Uint32Array {
  const counts = new Uint32Array(greatest(texts) + 1)
  for (const numbers of texts) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  return counts
}

function greatest(texts: readonly Float64Array[]): number {
  return texts.reduce((most, numbers) => numbers.reduce((a, b) => Math.max(a, b), most), 0)
}

type Run = { first: Seed; last: Seed; matched: number }

/** Joins rows that follow each other in both texts. */
function runsOf(seeds: Seed[]): Run[] {
  const runs: Run[] = []
  let open: Run[] = []
  for (const seed of seeds.toSorted((one, other) => one.a - other.a || one.b - other.b)) {
    open = open.filter((run) => seed.a - run.last.a <= shingle + widestGap)
    const run = open.find(({ last }) => follows(last, seed))
    if (run) {
      run.matched += Math.min(shingle, seed.a - run.last.a)
      run.last = seed
    } else {
      const begun = { first: seed, last: seed, matched: shingle }
      open.push(begun)
      runs.push(begun)
    }
  }
  return runs.filter((run) => run.matched >= leastWords)
}

function follows(last: Seed, next: Seed): boolean {
  const [a, b] = [next.a - last.a, next.b - last.b]
  const farthest = shingle + widestGap
  return a > 0 && b > 0 && a <= farthest && b <= farthest && Math.abs(a - b) <= widestGap
}

function spansOf<Id>({ first, last, matched }: Run, a: ReadText<Id>, b: ReadText<Id>): SharedRun[] {
  const spanIn = ({ spans }: ReadText<Id>, from: number, to: number): Span | null => {
    const [start, end] = [spans[from], spans[to + shingle - 1]]
    return start && end ? { start: start.start, end: end.end } : null
  }
  const [spanA, spanB] = [spanIn(a, first.a, last.a), spanIn(b, first.b, last.b)]
  return spanA && spanB ? [{ a: spanA, b: spanB, words: matched }] : []
}
