import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'
import { type HighlightName, highlightNames, layersWithin, type PaintedSpan } from './highlight-layers.ts'
import { type Intervals, indexSpans } from './intervals.ts'
import type { OffsetMap } from './offset-map.ts'
import { spanBetween } from './visible-span.ts'

/** Paints passages over a text without touching its elements. */
export type Painter = {
  setPassages(passages: Intervals<PaintedSpan>): void
  /** The passages that are looked at now. */
  setActive(spans: Span[]): void
  /** Where the reading caret stands. */
  setCaret(span: Span | null): void
  /** To be called when the page's elements were replaced. */
  setMap(map: OffsetMap): void
  /** Paints what is near the window now. */
  paint(): void
  stop(): void
}

/** Whether this browser can paint passages. Where it cannot, the margin still lists them. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}

/**
 * Paints about one screen above and below the window and does so again after a scroll of half a screen, so the work
 * depends on what is near and not on how long the text is.
 */
export function startPainter(root: HTMLElement, blocks: ShownBlock[], first: OffsetMap): Painter {
  let map = first
  let passages: Intervals<PaintedSpan> = indexSpans([])
  let paintedAt = Number.NaN
  let frame = 0

  const shown = new Map<HighlightName, readonly Span[]>()

  /** What a highlight covers already is left as it is, since each change of it makes the browser paint anew. */
  function show(name: HighlightName, spans: readonly Span[]) {
    if (!canPaint() || sameSpans(shown.get(name) ?? [], spans)) return
    shown.set(name, spans)
    if (spans.length === 0) {
      CSS.highlights.delete(name)
      return
    }
    const highlight = new Highlight()
    highlight.priority = highlightNames.indexOf(name)
    for (const span of spans) {
      const range = map.staticRange(span)
      if (range) highlight.add(range)
    }
    CSS.highlights.set(name, highlight)
  }

  function clear() {
    for (const name of shown.keys()) CSS.highlights.delete(name)
    shown.clear()
  }

  let active: Span[] = []
  let caret: Span | null = null

  function paint() {
    const screen = window.innerHeight
    paintedAt = window.scrollY
    const near = spanBetween(root, blocks, -screen, 2 * screen)
    const layers = near ? layersWithin(passages, near) : {}
    for (const name of highlightNames) {
      if (name !== 'passage-active' && name !== 'reading-caret') show(name, layers[name] ?? [])
    }
  }

  function paintSoon(always: boolean) {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      const moved = Math.abs(window.scrollY - paintedAt)
      if (always || !(moved < window.innerHeight / 2)) paint()
    })
  }

  const onScroll = () => paintSoon(false)
  const resized = new ResizeObserver(() => paintSoon(true))
  if (canPaint()) {
    window.addEventListener('scroll', onScroll, { passive: true })
    resized.observe(root)
  }

  return {
    paint,
    setPassages(next) {
      passages = next
      paint()
    },
    setActive(spans) {
      active = spans
      show('passage-active', active)
    },
    setCaret(span) {
      caret = span
      show('reading-caret', caret ? [caret] : [])
    },
    setMap(next) {
      map = next
      clear()
      paint()
      show('passage-active', active)
      show('reading-caret', caret ? [caret] : [])
    },
    stop() {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
      resized.disconnect()
      clear()
    },
  }
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, at) => b[at]?.start === start && b[at]?.end === end)
  )
}
