import type { Span } from '#app/domain/passage.ts'
import { blocksToHtml } from '#app/editor/blocks-to-html.ts'
import { characterAt } from '#app/editor/hit-test.ts'
import { mountReader } from '#app/editor/mount-reader.ts'
import { mapOffsets, type OffsetMap } from '#app/editor/offset-map.ts'
import type { ReadingLabels } from '#app/editor/reading-plan.ts'
import type { ShownText } from './nasty-texts.ts'

const labels: ReadingLabels = {
  fold: (count, beginning) => `${count} folded: ${beginning}`,
  locator: (locator) => (locator.kind === 'page' ? `page ${locator.page}` : `${locator.from} s`),
}

let shown: ShownText | undefined
let root: HTMLElement | undefined
let map: OffsetMap | undefined

/** Puts the server's HTML on the page, as a browser parses it. */
export function show(next: ShownText): void {
  shown = next
  document.body.innerHTML = '<p>before</p><article id="root"></article><p>after</p>'
  root = document.getElementById('root') ?? undefined
  if (root) root.innerHTML = blocksToHtml(next.text, next.blocks, labels)
  readMap()
}

/** Gives the page to the editor. */
export function mount(): void {
  if (root && shown) mountReader(root, shown.text, shown.blocks, labels)
  readMap()
}

function readMap() {
  if (root && shown) map = mapOffsets(root, shown.text, shown.blocks)
}

export function html(): string {
  return root?.innerHTML ?? ''
}

/** What a browser makes of a range at these offsets, and the offsets that come back from it. */
export function roundTrip(span: Span): { words: string; back: Span | null; shows: boolean } | null {
  const range = map?.liveRange(span)
  if (!range || !map) return null
  return { words: range.toString(), back: map.spanOf(range), shows: map.shows(span) }
}

export function selected(): Span | null {
  const selection = getSelection()
  return selection?.rangeCount && map ? map.spanOf(selection.getRangeAt(0)) : null
}

export function select(from: string, fromOffset: number, to: string, toOffset: number): void {
  const start = document.querySelector(from)
  const end = document.querySelector(to)
  if (start && end) getSelection()?.setBaseAndExtent(start, fromOffset, end, toOffset)
}

/** Where a span is drawn, for pointing at it. */
export function boxOf(span: Span): { x: number; y: number; width: number; height: number } | null {
  const box = map?.liveRange(span)?.getBoundingClientRect()
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null
}

export function characterUnder(x: number, y: number): number | null {
  return map && root ? characterAt(map, root, x, y) : null
}

export function shows(span: Span): boolean {
  return map?.shows(span) ?? false
}
