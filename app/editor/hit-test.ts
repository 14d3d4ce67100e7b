import type { Span } from '#app/domain/passage.ts'
import type { OffsetMap } from './offset-map.ts'

/** The offset of the character drawn at a point of the window, or null where no character is drawn. */
export function characterAt(map: OffsetMap, root: HTMLElement, x: number, y: number): number | null {
  const place = caretAt(x, y)
  if (!place || !root.contains(place.node)) return null
  const offset = map.offsetAt(place.node, place.offset, 'start')
  for (const start of [offset, offset - 1]) {
    if (start >= 0 && start < map.text.length && isDrawnAt(map, { start, end: start + 1 }, x, y)) return start
  }
  return null
}

function isDrawnAt(map: OffsetMap, span: Span, x: number, y: number): boolean {
  const rects = map.liveRange(span)?.getClientRects() ?? []
  return [...rects].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top - 2 && y <= rect.bottom + 2,
  )
}

type Place = { node: Node; offset: number }

/** `caretPositionFromPoint` is the standard's name, `caretRangeFromPoint` the older one. */
export function caretAt(x: number, y: number): Place | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : null
  }
  const older = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  const range = older.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
