import { blocksToHtml } from '#app/editor/blocks-to-html.ts'
import { indexSpans } from '#app/editor/intervals.ts'
import { mountReader } from '#app/editor/mount-reader.ts'
import { mapOffsets } from '#app/editor/offset-map.ts'
import { startPainter } from '#app/editor/painter.ts'
import type { ReadingLabels } from '#app/editor/reading-plan.ts'
import { bareReader } from './bare-painter.ts'
import { marksReader } from './peer-marks.ts'
import { recogitoReader } from './peer-recogito.ts'
import { type Bench, type BenchText, benchText } from './text-of.ts'

const labels: ReadingLabels = {
  fold: (count) => `${count} folded`,
  locator: (locator) => (locator.kind === 'page' ? `page ${locator.page}` : `${locator.from} s`),
}

const readers = {
  bare: bareReader,
  server: serverReader,
  lexical: (root: HTMLElement, made: BenchText) => serverReader(root, made, mountReader),
  marks: marksReader,
  recogito: recogitoReader,
}

/** Who puts the text on the page: the least that it can be, our two states of it, and two peers. */
export type Variant = keyof typeof readers

/** The server's HTML with our painter; with the editor over it, once that is given. */
function serverReader(root: HTMLElement, made: BenchText, mount?: typeof mountReader): Bench {
  root.innerHTML = blocksToHtml(made.text, made.blocks, labels)
  mount?.(root, made.text, made.blocks, labels)
  const painter = startPainter(root, made.blocks, mapOffsets(root, made.text, made.blocks))
  return {
    paint: painter.paint,
    annotate: (part = made.passages.length) => painter.setPassages(indexSpans(made.passages.slice(0, part))),
  }
}

let bench: Bench | null = null

/** Puts a text on the page. */
export function open(variant: Variant, words: number, count: number) {
  const root = document.getElementById('text')
  if (!root) throw new Error('The page has no place for a text')
  bench = readers[variant](root, benchText(words, count))
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

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Waits until what was put off has been done and painted too. */
export async function settled(): Promise<void> {
  await frame()
  await new Promise((resolve) => setTimeout(resolve, 60))
  await frame()
}

/** Elements, texts and all else that the document holds. */
export function countNodes(): number {
  const walker = document.createTreeWalker(document)
  let count = 1
  while (walker.nextNode()) count += 1
  return count
}
