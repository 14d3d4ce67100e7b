import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'

/**
 * The stretch of text that lies between two heights of the window. Looks only at stretches and, in the first and
 * last of them, at their parts, so that what the browser has not laid out stays so.
 */
export function spanBetween(
  root: HTMLElement,
  blocks: ShownBlock[],
  top: number,
  bottom: number,
): Span | null {
  const first = firstBelow(root.children, top)
  const last = lastAbove(root.children, bottom)
  if (!first || !last) return null
  const from = firstBelow(first.children, top) ?? first
  const to = lastAbove(last.children, bottom) ?? last
  const start = blockOf(from, blocks, 'first')?.start
  const end = blockOf(to, blocks, 'last')?.end
  return start !== undefined && end !== undefined && start < end ? { start, end } : null
}

function firstBelow(children: HTMLCollection, top: number): Element | null {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1
    else high = middle
  }
  return children[low] ?? null
}

function lastAbove(children: HTMLCollection, bottom: number): Element | null {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle]?.getBoundingClientRect().top ?? 0) <= bottom) low = middle + 1
    else high = middle
  }
  return children[low - 1] ?? null
}

function blockOf(part: Element, blocks: ShownBlock[], which: 'first' | 'last'): ShownBlock | undefined {
  if (part.hasAttribute('data-block')) return blocks[Number(part.getAttribute('data-block'))]
  const inside = part.querySelectorAll('[data-block]')
  const element = which === 'first' ? inside[0] : inside[inside.length - 1]
  return element ? blocks[Number(element.getAttribute('data-block'))] : undefined
}
