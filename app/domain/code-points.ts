/** Translates between UTF-16 offsets of a text, which are used everywhere inside, and counts of code points, which others use. */
export type CodePoints = {
  /** How many code points stand before a UTF-16 offset. */
  toPoints: (offset: number) => number
  /** The UTF-16 offset before which so many code points stand; at most the end of the text. */
  toUnits: (points: number) => number
}

/** Reads a text once; each translation then takes a few steps. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(index)
  return {
    toPoints: (offset) => offset - countBelow(pairs.length, (at) => (pairs[at] ?? 0) < offset),
    toUnits: (points) =>
      Math.min(text.length, points + countBelow(pairs.length, (at) => (pairs[at] ?? 0) - at < points)),
  }
}

/** How many of the first numbers pass, where all that pass stand before all that do not; by halving. */
function countBelow(length: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}
