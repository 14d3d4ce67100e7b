import type { Span } from '#app/domain/passage.ts'

/** Spans sorted so that those at an offset or within a stretch are found without looking at all. */
export type Intervals<T extends Span> = {
  /** By start, then the longer first. */
  all: readonly T[]
  /** Those that cover the character at this offset, in order. */
  at(offset: number): T[]
  /** Those that share a character with the stretch, in order. */
  within(stretch: Span): T[]
}

/** Sorts the spans once. Overlapping, nested and equal ones are all kept. */
export function indexSpans<T extends Span>(spans: readonly T[]): Intervals<T> {
  const all = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const furthest: number[] = []
  for (const span of all) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0))

  function within({ start, end }: Span): T[] {
    const found: T[] = []
    for (let at = firstStartingAt(all, end) - 1; at >= 0 && (furthest[at] ?? 0) > start; at -= 1) {
      const span = all[at]
      if (span && span.end > start) found.push(span)
    }
    return found.reverse()
  }

  return { all, within, at: (offset) => within({ start: offset, end: offset + 1 }) }
}

/** The index of the first span whose start is at or after the offset. */
function firstStartingAt(all: readonly Span[], offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Joins spans, sorted by start, that touch or overlap. */
export function mergeSpans(sorted: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of sorted) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Where at least `depth` of the spans, sorted by start, lie over one another. */
export function deepSpans(sorted: readonly Span[], depth: number): Span[] {
  const ends = sorted.map((span) => span.end).sort((a, b) => a - b)
  const deep: Span[] = []
  let open = 0
  let closed = 0
  let from = -1
  const closeUpTo = (offset: number) => {
    while (closed < ends.length && (ends[closed] ?? 0) <= offset) {
      if (open === depth) deep.push({ start: from, end: ends[closed] ?? 0 })
      open -= 1
      closed += 1
    }
  }
  for (const { start } of sorted) {
    closeUpTo(start)
    open += 1
    if (open === depth) from = start
  }
  closeUpTo(Number.POSITIVE_INFINITY)
  return mergeSpans(deep.filter((span) => span.start < span.end))
}
