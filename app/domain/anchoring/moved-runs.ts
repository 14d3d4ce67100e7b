import type { Alignment } from './align-words.ts'
import { sameRun, uniqueRuns } from './word-numbers.ts'

/** So many words in a row, found once in either whole text, prove that a stretch was moved and not written anew. */
const proof = 6

/**
 * Matches what the alignment left over on both sides and what stands elsewhere now: a stretch that holds a run of words which occurs once in either
 * text. Gives a second alignment, of the moved words alone.
 */
export function moveRuns(before: Int32Array, after: Int32Array, aligned: Alignment): Alignment {
  const moved = new Int32Array(before.length).fill(-1)
  const taken = new Uint8Array(after.length)
  for (const match of aligned) if (match >= 0) taken[match] = 1
  const isFree = (a: number, b: number) =>
    a >= 0 &&
    b >= 0 &&
    a < before.length &&
    b < after.length &&
    (aligned[a] ?? 0) < 0 &&
    (moved[a] ?? 0) < 0 &&
    !taken[b]
  const there = uniqueRuns(after, 0, after.length, proof)
  for (const [key, a] of uniqueRuns(before, 0, before.length, proof)) {
    const b = there.get(key)
    if (b === undefined || !isFree(a, b) || !sameRun(before, a, after, b, proof)) continue
    spread(a, b, 1)
    spread(a - 1, b - 1, -1)
  }
  return moved

  function spread(fromA: number, fromB: number, step: 1 | -1): void {
    for (let [a, b] = [fromA, fromB]; isFree(a, b) && before[a] === after[b]; a += step, b += step) {
      moved[a] = b
      taken[b] = 1
    }
  }
}
