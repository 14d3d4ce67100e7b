import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'
import { characterAt } from './hit-test.ts'
import { mapOffsets, type OffsetMap } from './offset-map.ts'
import { type Painter, startPainter } from './painter.ts'
import type { ReadingLabels } from './reading-plan.ts'
import { spanBetween } from './visible-span.ts'

/** A text on the page that can be pointed at, selected in and painted. */
export type ReaderSession = {
  map(): OffsetMap
  painter: Painter
  /** The offset of the character under a point of the window. */
  characterAt(x: number, y: number): number | null
  /** Where the span's first line is drawn, in the window; null when it is folded away. */
  boxOf(span: Span): DOMRect | null
  /** Opens the fold around the span, if any, and scrolls it into view. */
  reveal(span: Span, block: ScrollLogicalPosition): void
  /** Selects as a mouse would. */
  select(anchor: number, focus: number): void
  stop(): void
}

type Reading = { text: string; blocks: ShownBlock[]; labels: ReadingLabels }

/** Makes the server's text usable at once; the editor takes it over when the browser is idle. */
export function startReader(root: HTMLElement, { text, blocks, labels }: Reading): ReaderSession {
  let map = mapOffsets(root, text, blocks)
  const painter = startPainter(root, blocks, map)
  const editor = whenQuiet(root, async (isWanted) => {
    const { mountReader } = await import('./mount-reader.ts')
    if (!isWanted()) return undefined
    let release: (() => void) | undefined
    keepPlace(
      root,
      blocks,
      () => map,
      () => {
        release = mountReader(root, text, blocks, labels)
        map = mapOffsets(root, text, blocks)
        painter.setMap(map)
      },
    )
    return release
  })

  const boxOf = (span: Span) => {
    const rect = map.liveRange(span)?.getClientRects()[0]
    return rect ?? null
  }

  return {
    map: () => map,
    painter,
    boxOf,
    characterAt: (x, y) => characterAt(map, root, x, y),
    reveal(span, block) {
      const node = map.pointAt(span.start, 'start')?.node
      const fold = node?.parentElement?.closest('details')
      if (fold) fold.open = true
      const box = boxOf(span)
      if (box) scrollTo(box, block)
    },
    select(anchor, focus) {
      const [from, to] =
        anchor <= focus
          ? [map.pointAt(anchor, 'start'), map.pointAt(focus, 'end')]
          : [map.pointAt(anchor, 'end'), map.pointAt(focus, 'start')]
      if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
    },
    stop() {
      editor.cancel()
      painter.stop()
    },
  }
}

function scrollTo(box: DOMRect, block: ScrollLogicalPosition): void {
  const top = block === 'center' ? window.innerHeight * 0.3 : 96
  const bottom = window.innerHeight - 120
  if (block === 'nearest' && box.top >= top && box.bottom <= bottom) return
  const wanted = block === 'nearest' && box.bottom > bottom ? bottom - box.height : top
  window.scrollBy({ top: box.top - wanted, behavior: 'instant' })
}

/** Runs once the page has been painted, the browser is idle and no button is held down over the text. */
function whenQuiet(
  root: HTMLElement,
  run: (isWanted: () => boolean) => Promise<(() => void) | undefined>,
): { cancel(): void } {
  let wanted = true
  let release: (() => void) | undefined
  const start = () => {
    if (!wanted) return
    if (root.matches(':active')) {
      window.addEventListener('pointerup', start, { once: true })
      return
    }
    void run(() => wanted).then((done) => {
      release = done
    })
  }
  const idle = window.requestIdleCallback ?? ((next: () => void) => window.setTimeout(next, 200))
  requestAnimationFrame(() => idle(start, { timeout: 2000 }))
  return {
    cancel() {
      wanted = false
      window.removeEventListener('pointerup', start)
      release?.()
    },
  }
}

/** Replaces the elements of the text and puts the selection and the line that was read back where they were. */
function keepPlace(root: HTMLElement, blocks: ShownBlock[], map: () => OffsetMap, replace: () => void): void {
  const selection = getSelection()
  const held =
    selection?.anchorNode && selection.focusNode && root.contains(selection.anchorNode)
      ? {
          anchor: map().offsetAt(selection.anchorNode, selection.anchorOffset, 'start'),
          focus: map().offsetAt(selection.focusNode, selection.focusOffset, 'end'),
        }
      : null
  const read = root.getBoundingClientRect().top < 0 ? spanBetween(root, blocks, 0, 1) : null
  const before = read && map().liveRange(read)?.getBoundingClientRect().top
  replace()
  if (read && before !== null && before !== undefined) {
    const after = map().liveRange(read)?.getBoundingClientRect().top
    if (after !== undefined && Math.abs(after - before) > 1) window.scrollBy(0, after - before)
  }
  const anchor = held && map().pointAt(held.anchor, 'start')
  const focus = held && map().pointAt(held.focus, 'end')
  if (anchor && focus) selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}
