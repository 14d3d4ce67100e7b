import { type Stretch, stretchOf, type TimelineItem } from '#app/domain/timeline.ts'
import { stackRows, type TimeAxis } from './time-axis.ts'

/** A label in a bar, from the bar's left upper corner. */
export type BarLabel = { item: TimelineItem; x: number; y: number }

/** Everything of a lane that happened on the same date, or at instants that fall on one place: one bar with a label for each. */
export type Bar = {
  stretch: Stretch
  labels: BarLabel[]
  /** How many there was no room to name, and where that is said; the first of them stands for all. */
  more: (BarLabel & { count: number }) | null
  left: number
  top: number
  width: number
  height: number
}

/** A bar's height for one line of labels, and the space below it. */
export const barHeight = 16
const barGap = 6
/** How far a bar with an open end reaches beyond what is known. */
export const openEnd = 28
const labelGap = 10
const mostLines = 8
/** Instants that are not further apart share a bar. */
const onePlace = 4

/** Lays the items of one lane out under each other where they would touch; `height` is what they take. */
export function layBars(items: TimelineItem[], axis: TimeAxis): { bars: Bar[]; height: number } {
  const boxes = groupByPlace(items, axis).map(({ stretch, items: together }) =>
    layBar(stretch, together, axis),
  )
  const rows = stackRows(boxes.map(({ left, reach, lines }) => ({ left, right: reach, lines })))
  const bars = boxes.map(({ lines, reach: _, ...box }, at) => {
    const top = (rows[at] ?? 0) * (barHeight + barGap)
    return { ...box, top, height: lines * barHeight + (lines - 1) * barGap }
  })
  const height = bars.reduce((most, bar) => Math.max(most, bar.top + bar.height + barGap), 0)
  return { bars, height }
}

type Group = { stretch: Stretch; items: TimelineItem[] }

function groupByPlace(items: TimelineItem[], axis: TimeAxis): Group[] {
  const groups = new Map<string, Group>()
  for (const item of items) {
    if (!item.when) continue
    const stretch = stretchOf(item.when)
    const { from, to, open } = stretch
    const place = from === to ? `at ${Math.floor(axis.place(from) / onePlace)}` : `${from} ${to} ${open}`
    const key = `${place} ${item.standing}`
    const group = groups.get(key) ?? { stretch, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function layBar(stretch: Stretch, items: TimelineItem[], axis: TimeAxis) {
  const left = axis.place(stretch.from) - (stretch.open === 'start' ? openEnd : 0)
  const end = axis.place(stretch.to) + (stretch.open === 'end' ? openEnd : 0)
  const width = Math.max(end - left, 4)
  const widest = Math.max(...items.map(labelWidth))
  const inside = width >= widest + labelGap
  const start = inside ? 6 : width + 4
  const room = inside ? width - 6 : widest
  const all = layLabels(items, start, room)
  const last = all.findLastIndex(({ line }) => line < mostLines)
  const kept = last === all.length - 1 ? all : all.slice(0, last)
  const first = all[kept.length]
  return {
    stretch,
    labels: kept.map(({ label }) => label),
    more: first ? { ...first.label, count: all.length - kept.length } : null,
    left,
    width,
    lines: (all[last]?.line ?? 0) + 1,
    reach: left + Math.max(width, start + room) + labelGap,
  }
}

/** Puts labels into lines as long as there is room; `line` says in which one each stands. */
function layLabels(items: TimelineItem[], start: number, room: number): { label: BarLabel; line: number }[] {
  let [x, line] = [0, 0]
  return items.map((item) => {
    if (x > 0 && x + labelWidth(item) > room) [x, line] = [0, line + 1]
    const label = { item, x: start + x, y: line * (barHeight + barGap) + 12.5 }
    x += labelWidth(item) + labelGap
    return { label, line }
  })
}

function labelWidth({ label }: TimelineItem): number {
  return 7.4 * label.length
}
