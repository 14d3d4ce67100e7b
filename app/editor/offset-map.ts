import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'

type Point = { node: Text; offset: number }

/** Where each character of a text stands in the page. Offsets are UTF-16 units of the canonical text. */
export type OffsetMap = {
  text: string
  /** The offset at a point of the page. At a gap between blocks, `start` goes forward and `end` goes back. */
  offsetAt(node: Node, offset: number, side: 'start' | 'end'): number
  /** The span that a range of the page covers; what lies outside the text is cut off. Null when nothing is left. */
  spanOf(range: AbstractRange): Span | null
  /** The point in the page where a character begins (`start`) or the one before it ends (`end`). */
  pointAt(offset: number, side: 'start' | 'end'): Point | null
  /** A range for painting. */
  staticRange(span: Span): StaticRange | null
  /** A range for measuring and selecting. */
  liveRange(span: Span): Range | null
  /** Whether the page still shows the words of the text there; an extension may have changed them. */
  shows(span: Span): boolean
}

/** Reads the text nodes under the root once. To be read anew when the root's elements are replaced. */
export function mapOffsets(root: HTMLElement, text: string, blocks: ShownBlock[]): OffsetMap {
  const { nodes, starts } = collect(root, blocks)
  const order = new Map<Node, number>(nodes.map((node, at) => [node, at]))
  const endOf = (at: number) => (starts[at] ?? 0) + (nodes[at]?.length ?? 0)

  function offsetAt(node: Node, offset: number, side: 'start' | 'end'): number {
    const at = order.get(node)
    if (at !== undefined) return (starts[at] ?? 0) + Math.min(offset, nodes[at]?.length ?? 0)
    const next = firstNodeAfter(nodes, node, offset)
    if (side === 'end') return next === 0 ? 0 : endOf(next - 1)
    return next === nodes.length ? text.length : (starts[next] ?? 0)
  }

  function pointAt(offset: number, side: 'start' | 'end'): Point | null {
    let at = lastAtOrBefore(starts, offset)
    if (side === 'start' && offset >= endOf(at) && at + 1 < nodes.length) at += 1
    if (side === 'end' && offset <= (starts[at] ?? 0) && at > 0) at -= 1
    const node = nodes[at]
    if (!node) return null
    return { node, offset: Math.max(0, Math.min(node.length, offset - (starts[at] ?? 0))) }
  }

  function ends(span: Span): [Point, Point] | null {
    const from = pointAt(span.start, 'start')
    const to = pointAt(span.end, 'end')
    return from && to && span.start < span.end ? [from, to] : null
  }

  return {
    text,
    offsetAt,
    pointAt,
    spanOf(range) {
      const start = offsetAt(range.startContainer, range.startOffset, 'start')
      const end = offsetAt(range.endContainer, range.endOffset, 'end')
      return start < end ? { start, end } : null
    },
    staticRange(span) {
      const points = ends(span)
      if (!points) return null
      const [from, to] = points
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      })
    },
    liveRange(span) {
      const points = ends(span)
      if (!points) return null
      const range = document.createRange()
      range.setStart(points[0].node, points[0].offset)
      range.setEnd(points[1].node, points[1].offset)
      return range
    },
    shows(span) {
      for (let at = lastAtOrBefore(starts, span.start); at < nodes.length; at += 1) {
        const start = starts[at] ?? 0
        if (start >= span.end) return true
        const node = nodes[at]
        if (!node?.isConnected || node.data !== text.slice(start, start + node.length)) return false
        if (at + 1 < nodes.length && text.slice(endOf(at), starts[at + 1]).trim() !== '') return false
      }
      return true
    },
  }
}

function collect(root: HTMLElement, blocks: ShownBlock[]): { nodes: Text[]; starts: number[] } {
  const nodes: Text[] = []
  const starts: number[] = []
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    let start = blocks[Number(element.dataset.block)]?.start ?? 0
    for (let node = element.firstElementChild?.firstChild ?? null; node; node = node.nextSibling) {
      if (!(node instanceof Text)) continue
      nodes.push(node)
      starts.push(start)
      start += node.length
    }
  }
  return { nodes, starts }
}

/** The index of the last start that is at or before the offset; 0 when there is none. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The index of the first text node that begins at or after a boundary point anywhere in the document. */
function firstNodeAfter(nodes: readonly Text[], container: Node, offset: number): number {
  const boundary = document.createRange()
  boundary.setStart(container, offset)
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const node = nodes[middle]
    if (node && boundary.comparePoint(node, 0) < 0) low = middle + 1
    else high = middle
  }
  return low
}
