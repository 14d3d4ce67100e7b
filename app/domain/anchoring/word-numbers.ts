import type { ComparableText } from './comparable-text.ts'

/** The tokens of two texts as numbers: the same word has the same number in both. */
export function wordNumbers(before: ComparableText, after: ComparableText): [Int32Array, Int32Array] {
  const known = new Map<string, number>()
  const numbered = ({ text, tokens }: ComparableText) =>
    Int32Array.from(tokens, ({ start, end }) => {
      const word = text.slice(start, end)
      const number = known.get(word) ?? known.size
      known.set(word, number)
      return number
    })
  return [numbered(before), numbered(after)]
}

/** Where runs of `length` words stand that occur exactly once in a stretch, by a number that stands for the run. */
export function uniqueRuns(
  words: Int32Array,
  start: number,
  end: number,
  length: number,
): Map<number, number> {
  const places = new Map<number, number>()
  for (let at = start; at + length <= end; at += 1) {
    const key = runKey(words, at, length)
    places.set(key, places.has(key) ? -1 : at)
  }
  for (const [key, at] of places) if (at < 0) places.delete(key)
  return places
}

/** Two runs with one key are almost surely the same; whoever uses it compares the words. */
function runKey(words: Int32Array, at: number, length: number): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let next = at; next < at + length; next += 1) {
    const word = words[next] ?? 0
    low = Math.imul(low ^ word, 0x01000193)
    high = Math.imul(high + word, 0x85ebca6b) ^ (high >>> 13)
  }
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff)
}

/** Whether the same words stand at both places. */
export function sameRun(a: Int32Array, atA: number, b: Int32Array, atB: number, length: number): boolean {
  for (let next = 0; next < length; next += 1) if (a[atA + next] !== b[atB + next]) return false
  return true
}
