import { scaleUtc } from 'd3-scale'
import type { Stretch } from '#app/domain/timeline.ts'

/** A stretch of the axis without a long silence in it, in milliseconds and in units of the drawing. */
export type Segment = { from: number; to: number; left: number; right: number }

/** Where times stand on the axis. Silences are cut out, and the axis says so by its gaps. */
export type TimeAxis = { segments: Segment[]; place: (time: number) => number; ticks: Tick[] }

/** A mark on the axis. `step` says how fine the marks of its segment are; the first one of a segment is named in full. */
export type Tick = { at: number; x: number; step: 'year' | 'month' | 'day' | 'minute'; first: boolean }

const gap = 36
const hour = 3_600_000
const day = 24 * hour

/** Lays the stretches out over a width. Long silences become gaps; a busy stretch of time gets more room than an empty one. */
export function layAxis(stretches: Stretch[], width: number): TimeAxis {
  const runs = joinRuns(stretches)
  const room = width - gap * (runs.length - 1)
  const weights = runs.map(({ from, to, count }) => count ** 0.7 + Math.log2(1 + (to - from) / hour) / 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = 0
  const segments = runs.map(({ from, to }, at) => {
    const right = left + (room * (weights[at] ?? 0)) / total
    const segment = { from, to, left, right }
    left = right + gap
    return segment
  })
  const scales = segments.map(({ from, to, left: start, right }) => scaleUtc([from, to], [start, right]))
  const place = (time: number) => {
    const at = Math.max(
      0,
      segments.findLastIndex((segment) => time >= segment.from),
    )
    const x = scales[at]?.(time) ?? 0
    return Math.min(x, segments[at]?.right ?? x)
  }
  const ticks = thinOut(segments.map((segment, at) => ticksOf(segment, scales[at])))
  return { segments, place, ticks }
}

type Run = { from: number; to: number; count: number }

const mostSegments = 6

/** Stretches of time without a long silence in them, in order. */
function joinRuns(stretches: Stretch[]): Run[] {
  const touching: Run[] = []
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = touching.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.count += 1
    } else touching.push({ from, to, count: 1 })
  }
  let parts = [touching]
  for (let split = splitOnce(parts); split && parts.length < mostSegments; split = splitOnce(parts))
    parts = split
  return parts.map((part) => widen(part.reduce(join)))
}

function join(a: Run, b: Run): Run {
  return { from: a.from, to: Math.max(a.to, b.to), count: a.count + b.count }
}

/** Parts the first part that holds a silence longer than an hour and than a third of what is left of the part without it. */
function splitOnce(parts: Run[][]): Run[][] | null {
  for (const [at, part] of parts.entries()) {
    const cut = longestSilence(part)
    if (cut !== null) return parts.toSpliced(at, 1, part.slice(0, cut), part.slice(cut))
  }
  return null
}

function longestSilence(part: Run[]): number | null {
  const lengths = part.map(({ from }, at) => (at === 0 ? 0 : from - (part[at - 1]?.to ?? from)))
  const longest = Math.max(...lengths)
  const whole = (part.at(-1)?.to ?? 0) - (part[0]?.from ?? 0)
  return longest > Math.max(hour, (whole - longest) / 3) ? lengths.indexOf(longest) : null
}

/** A single instant needs some time around it to stand in. */
function widen(run: Run): Run {
  const lacking = Math.max(0, hour - (run.to - run.from)) / 2
  return { ...run, from: run.from - lacking, to: run.to + lacking }
}

function ticksOf({ from, to, left, right }: Segment, scale: ReturnType<typeof scaleUtc> | undefined): Tick[] {
  if (!scale) return []
  const count = Math.max(2, Math.floor((right - left) / 110))
  const step = stepOf((to - from) / count)
  return scale
    .ticks(count)
    .map((date, at) => ({ at: date.getTime(), x: Number(scale(date)), step, first: at === 0 }))
}

const fullLabel = 96
const shortLabel = 56

/** Leaves out marks whose words would run into those before them. */
function thinOut(groups: Tick[][]): Tick[] {
  const kept: Tick[] = []
  for (const tick of groups.flat()) {
    const last = kept.at(-1)
    const room = ((last?.first ? fullLabel : shortLabel) + (tick.first ? fullLabel : shortLabel)) / 2
    if (!last || tick.x - last.x >= room) kept.push(tick)
  }
  return kept
}

function stepOf(each: number): Tick['step'] {
  if (each > 300 * day) return 'year'
  if (each > 25 * day) return 'month'
  return each >= 0.9 * day ? 'day' : 'minute'
}

/** Puts boxes into as few rows as they fit in without touching; gives the first row of each, of as many below each other as it has lines. */
export function stackRows(boxes: { left: number; right: number; lines: number }[]): number[] {
  const ends: number[] = []
  return boxes.map(({ left, right, lines }) => {
    const isFree = (row: number) => (ends[row] ?? Number.NEGATIVE_INFINITY) <= left
    const own = Array.from({ length: lines }, (_, line) => line)
    let row = 0
    while (!own.every((line) => isFree(row + line))) row += 1
    for (const line of own) ends[row + line] = right
    return row
  })
}
