import { blocksToHtml } from '#app/editor/blocks-to-html.ts'
import { indexSpans } from '#app/editor/intervals.ts'
import { mountReader } from '#app/editor/mount-reader.ts'
import { mapOffsets } from '#app/editor/offset-map.ts'
import { startPainter } from '#app/editor/painter.ts'
import type { ReadingLabels } from '#app/editor/reading-plan.ts'
import { bareReader } from './bare-painter.ts'
import { benchText } from './text-of.ts'

const labels: ReadingLabels = {
  fold: (count) => `${count} folded`,
  locator: (locator) => (locator.kind === 'page' ? `page ${locator.page}` : `${locator.from} s`),
}

export type Variant = 'bare' | 'server' | 'lexical'

/** Puts a text on the page in one of three ways and gives what the bench measures. */
export function open(variant: Variant, words: number, count: number) {
  const made = benchText(words, count)
  const root = document.getElementById('text')
  if (!root) throw new Error('The page has no place for a text')
  if (variant === 'bare') return remember(bareReader(root, made))
  root.innerHTML = blocksToHtml(made.text, made.blocks, labels)
  if (variant === 'lexical') mountReader(root, made.text, made.blocks, labels)
  const painter = startPainter(root, made.blocks, mapOffsets(root, made.text, made.blocks))
  remember({
    paint: painter.paint,
    annotate: (part = made.passages.length) => painter.setPassages(indexSpans(made.passages.slice(0, part))),
  })
}

type Bench = { paint(): void; annotate(count?: number): void }

let bench: Bench | null = null

function remember(next: Bench) {
  bench = next
}

export function annotate(count?: number) {
  bench?.annotate(count)
}

/** Scrolls one screen and paints, as often as asked. */
export async function scroll(steps: number, paintEach: boolean) {
  for (let step = 0; step < steps; step += 1) {
    window.scrollBy(0, window.innerHeight)
    if (paintEach) bench?.paint()
    await frame()
  }
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
