import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'
import { lastAtOrBefore } from '#app/editor/offset-map.ts'
import type { Bench, BenchText } from './text-of.ts'

/**
 * Recogito Text Annotator over bare paragraphs, drawing with its spans. `setAnnotations` of 4.1.1 draws nothing before the next
 * recalculation, which is asked for here; both together are still faster than its other way in, `bulkAddAnnotations`.
 */
export function recogitoReader(root: HTMLElement, made: BenchText): Bench {
  root.innerHTML = made.blocks.map(({ start, end }) => `<p>${made.text.slice(start, end)}</p>`).join('')
  const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(root, { annotatingEnabled: false })
  const { store } = annotator.state
  const annotations = annotationsOf(made)
  let known = 0
  return {
    paint: () => {},
    annotate(count = annotations.length) {
      if (known === 0) {
        annotator.setAnnotations(annotations.slice(0, count))
        store.recalculatePositions()
      } else for (const annotation of annotations.slice(known, count)) store.addAnnotation(annotation)
      known = count
    },
  }
}

/** The passages as Recogito stores them: by offsets in the page, where nothing stands between two paragraphs. */
function annotationsOf({ text, blocks, passages }: BenchText): TextAnnotation[] {
  const starts = blocks.map((block) => block.start)
  const before = [0]
  for (const { start, end } of blocks) before.push((before.at(-1) ?? 0) + end - start)
  const inPage = (offset: number) => {
    const at = lastAtOrBefore(starts, offset)
    return Math.min((before[at] ?? 0) + offset - (starts[at] ?? 0), before[at + 1] ?? 0)
  }
  return passages.map(({ start, end }, at) => {
    const selector = [{ quote: text.slice(start, end), start: inPage(start), end: inPage(end) }]
    const target = { annotation: `a${at}`, selector }
    return { id: `a${at}`, bodies: [], target } as unknown as TextAnnotation
  })
}
