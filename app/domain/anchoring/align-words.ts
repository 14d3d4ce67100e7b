import { diffArrays } from 'diff'
import { commonRuns, type Pair, proof } from './word-numbers.ts'

/** For each word of the old text the index of the word of the new one that it became, or -1. Rises from left to right. */
export type Alignment = Int32Array

/** Gaps up to this many words on either side are compared word by word. */
const smallGap = 600
const runLengths = [proof, 3, 1]

/**
 * Aligns two texts once: the `proven` runs, which stand once in both, are matched first, as in patience diff, then the gaps between; a small gap is compared
 * word by word. A large gap without any common rare word stays unmatched, so the cost is bounded.
 */
export function alignWords(before: Int32Array, after: Int32Array, proven: Pair[]): Alignment {
  const matches = new Int32Array(before.length).fill(-1)
  const all = { a: 0, aEnd: before.length, b: 0, bEnd: after.length }
  const gaps: Gap[] = between(all, longestRising(proven), proof, matches)
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trimEnds(before, after, gap, matches)
    if (inner.a < inner.aEnd && inner.b < inner.bEnd) gaps.push(...fillGap(before, after, inner, matches))
  }
  return matches
}

type Gap = { a: number; aEnd: number; b: number; bEnd: number }

/** One shared word at the end, most often a full stop, says nothing of what stands before it. */
function trimEnds(before: Int32Array, after: Int32Array, gap: Gap, matches: Alignment): Gap {
  let { a, aEnd, b, bEnd } = gap
  while (a < aEnd && b < bEnd && before[a] === after[b]) {
    matches[a] = b
    a += 1
    b += 1
  }
  let shared = 0
  while (a < aEnd - shared && b < bEnd - shared && before[aEnd - shared - 1] === after[bEnd - shared - 1]) {
    shared += 1
  }
  const rest = Math.min(aEnd - a, bEnd - b) - shared
  if (shared === 1 && rest > 0) return { a, aEnd, b, bEnd }
  for (; shared > 0; shared -= 1) {
    aEnd -= 1
    bEnd -= 1
    matches[aEnd] = bEnd
  }
  return { a, aEnd, b, bEnd }
}

/** Matches what it can of a gap and gives the smaller gaps that are left. */
function fillGap(before: Int32Array, after: Int32Array, gap: Gap, matches: Alignment): Gap[] {
  for (const length of runLengths) {
    const pillars = longestRising(commonRuns(before, after, gap, length))
    if (pillars.length > 0) return between(gap, pillars, length, matches)
  }
  if (gap.aEnd - gap.a <= smallGap && gap.bEnd - gap.b <= smallGap) compareWords(before, after, gap, matches)
  return []
}

/** The longest choice of pairs whose second numbers rise too. */
function longestRising(pairs: Pair[]): Pair[] {
  const previous = new Int32Array(pairs.length).fill(-1)
  /** Of the rising rows of each length the last pair of the one that ends lowest. */
  const tails = new Int32Array(pairs.length)
  let longest = 0
  for (const [index, { b }] of pairs.entries()) {
    const length = rowsBelow(pairs, tails, longest, b)
    previous[index] = tails[length - 1] ?? -1
    tails[length] = index
    longest = Math.max(longest, length + 1)
  }
  const chosen: Pair[] = []
  let index = tails[longest - 1] ?? -1
  for (let pair = pairs[index]; pair; pair = pairs[index]) {
    chosen.push(pair)
    index = previous[index] ?? -1
  }
  return chosen.reverse()
}

/** How many of the first `count` tails end below `place`, by halving; most often all do. */
function rowsBelow(pairs: Pair[], tails: Int32Array, count: number, place: number): number {
  let [low, high] = [0, count]
  let middle = count - 1
  while (low < high) {
    if ((pairs[tails[middle] ?? 0]?.b ?? 0) < place) low = middle + 1
    else high = middle
    middle = (low + high) >> 1
  }
  return low
}

function between(gap: Gap, pillars: Pair[], length: number, matches: Alignment): Gap[] {
  const gaps: Gap[] = []
  let { a, b } = gap
  for (const pillar of pillars) {
    if (pillar.a < a || pillar.b < b) continue
    gaps.push({ a, aEnd: pillar.a, b, bEnd: pillar.b })
    for (let next = 0; next < length; next += 1) matches[pillar.a + next] = pillar.b + next
    a = pillar.a + length
    b = pillar.b + length
  }
  gaps.push({ a, aEnd: gap.aEnd, b, bEnd: gap.bEnd })
  return gaps
}

function compareWords(before: Int32Array, after: Int32Array, gap: Gap, matches: Alignment): void {
  const changes = diffArrays([...before.subarray(gap.a, gap.aEnd)], [...after.subarray(gap.b, gap.bEnd)])
  let { a, b } = gap
  for (const { added, removed, value } of changes) {
    if (!added && !removed) for (const [at] of value.entries()) matches[a + at] = b + at
    if (!added) a += value.length
    if (!removed) b += value.length
  }
}
