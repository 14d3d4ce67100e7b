import type { Alignment } from './align-words.ts'
import type { Pair } from './word-numbers.ts'

/**
 * Matches what the alignment left over on both sides and what stands elsewhere now: a stretch that holds one of the `proven` runs. Gives a second alignment, of the moved words alone.
 */
export function moveRuns(
  before: Int32Array,
  after: Int32Array,
  aligned: Alignment,
  proven: Pair[],
): Alignment {
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
  for (const { a, b } of proven) {
    if (!isFree(a, b)) continue
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
