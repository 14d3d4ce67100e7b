import { useCallback, useEffect, useRef } from 'react'
import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'
import type { ReaderSession } from '#app/editor/reader-session.ts'
import { caretSpan, extendCaret, moveCaret, type ReadingCaret } from '#app/editor/reading-caret.ts'
import type { TextUnit } from '#app/editor/text-units.ts'

export type Caret = {
  /** Takes an arrow key pressed in the text; false when it is none. */
  press(event: KeyboardEvent): boolean
  /** What the caret stands on, when it was moved by keys. */
  span(): Span | null
  place(offset: number): void
  /** Selects a span and goes on from there. */
  take(span: Span): void
  clear(): void
}

/** The reading caret: arrow keys by word and sentence, with Ctrl by paragraph, with Shift selecting. */
export function useCaret(
  session: ReaderSession | null,
  text: string,
  blocks: ShownBlock[],
  say: (words: string) => void,
): Caret {
  const caret = useRef<ReadingCaret | null>(null)
  const shown = useRef(false)

  const clear = useCallback(() => {
    if (shown.current) session?.painter.setCaret(null)
    shown.current = false
  }, [session])

  useEffect(() => {
    window.addEventListener('pointerdown', clear)
    return () => window.removeEventListener('pointerdown', clear)
  }, [clear])

  const press = useCallback(
    (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (!session || !step) return false
      const move = event.shiftKey ? extendCaret : moveCaret
      caret.current = move(text, blocks, caret.current, step.unit, step.direction)
      const span = caretSpan(text, blocks, caret.current)
      shown.current = true
      const { anchor, focus } = caret.current
      if (anchor === focus) {
        getSelection()?.removeAllRanges()
        session.painter.setCaret(span)
      } else {
        session.painter.setCaret(null)
        session.select(anchor, focus)
      }
      if (span) {
        session.reveal(
          focus < anchor || anchor === focus ? span : { start: span.end - 1, end: span.end },
          'nearest',
        )
        say(text.slice(span.start, span.end))
      }
      return true
    },
    [session, text, blocks, say],
  )

  return {
    press,
    clear,
    span: () => (shown.current && caret.current ? caretSpan(text, blocks, caret.current) : null),
    take: (span) => {
      caret.current = { unit: 'word', anchor: span.start, focus: span.end }
      shown.current = true
      session?.select(span.start, span.end)
    },
    place: (offset) => {
      caret.current = { unit: caret.current?.unit ?? 'word', anchor: offset, focus: offset }
    },
  }
}

type Step = { unit: TextUnit; direction: 1 | -1 }

function stepOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Step | null {
  if (altKey || metaKey) return null
  if (key === 'ArrowRight' && !ctrlKey) return { unit: 'word', direction: 1 }
  if (key === 'ArrowLeft' && !ctrlKey) return { unit: 'word', direction: -1 }
  if (key === 'ArrowDown') return { unit: ctrlKey ? 'paragraph' : 'sentence', direction: 1 }
  if (key === 'ArrowUp') return { unit: ctrlKey ? 'paragraph' : 'sentence', direction: -1 }
  return null
}
