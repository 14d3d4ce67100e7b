import type { Span } from '#app/domain/passage.ts'
import type { OffsetMap } from './offset-map.ts'

/**
 * The height in the window of a passage's first line, or of the fold's label while the passage is folded away. In a stretch
 * that the browser has left unlaid it is about where the line will be: asking for more would lay out the whole text.
 */
export function lineOf(map: OffsetMap, span: Span): number | undefined {
  const block = map.pointAt(span.start, 'start')?.node.parentElement?.closest('[data-block]')
  if (!block) return undefined
  const fold = block.closest('details:not([open])')
  const part = fold ?? block
  const stretch = block.closest('[data-stretch]')
  if (stretch && !part.checkVisibility({ contentVisibilityAuto: true })) return roughly(stretch, part)
  return (fold ?? map.liveRange(span))?.getClientRects()[0]?.top
}

/** As far down the stretch as the part stands among its parts. */
function roughly(stretch: Element, part: Element): number {
  const { top, height } = stretch.getBoundingClientRect()
  const parts = [...stretch.children]
  const at = Math.max(
    0,
    parts.findIndex((each) => each.contains(part)),
  )
  return top + (height * at) / parts.length
}
