import type { PaintedSpan } from '#app/editor/highlight-layers.ts'
import type { Bench, BenchText } from './text-of.ts'

/**
 * The least that painting can be, for comparison: bare paragraphs, prefix sums, one static range per passage near the
 * window, one highlight per layer. No overlaps, no editor, nothing that a reader would want besides.
 */
export function bareReader(root: HTMLElement, { text, blocks, passages }: BenchText): Bench {
  root.innerHTML = blocks.map((block) => `<p>${text.slice(block.start, block.end)}</p>`).join('')
  const paragraphs = [...root.children]
  const sorted: PaintedSpan[] = []

  function firstWith(top: number): number {
    let low = 0
    let high = paragraphs.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1
      else high = middle
    }
    return low
  }

  function blockAt(offset: number): number {
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  function point(offset: number): [Node, number] {
    const at = blockAt(offset)
    const node = paragraphs[at]?.firstChild as Text
    return [node, Math.min(node.length, offset - (blocks[at]?.start ?? 0))]
  }

  function paint() {
    const from = blocks[firstWith(-innerHeight)]?.start ?? 0
    const to = blocks[firstWith(2 * innerHeight)]?.end ?? 0
    const layers = new Map<string, Highlight>()
    for (const { start, end, layer } of sorted) {
      if (start >= to) break
      if (end <= from) continue
      const [startContainer, startOffset] = point(start)
      const [endContainer, endOffset] = point(end)
      const highlight = layers.get(layer) ?? new Highlight()
      highlight.add(new StaticRange({ startContainer, startOffset, endContainer, endOffset }))
      layers.set(layer, highlight)
    }
    for (const [layer, highlight] of layers) CSS.highlights.set(`passage-${layer}`, highlight)
  }

  return {
    paint,
    annotate(count = passages.length) {
      sorted.splice(0, sorted.length, ...passages.slice(0, count))
      sorted.sort((a, b) => a.start - b.start)
      paint()
    },
  }
}
