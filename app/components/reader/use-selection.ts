import { type RefObject, useEffect, useState } from 'react'
import { locateSpan, type Span } from '#app/domain/passage.ts'
import type { ReaderSession } from '#app/editor/reader-session.ts'

/** Words that are selected in the text. `changed`: the page does not show the text as it is, so they cannot be quoted. */
export type TextSelection = Span & { quote: string; changed: boolean }

/** The selection in the text, once it has come to rest. */
export function useSelection(
  root: RefObject<HTMLElement>,
  session: ReaderSession | null,
): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    if (!session) return
    let timer = 0
    let pressed = false
    const read = () => setSelection((known) => same(known, readSelection(root.current, session)))
    const later = () => {
      window.clearTimeout(timer)
      if (!pressed) timer = window.setTimeout(read, 60)
    }
    const down = () => {
      pressed = true
    }
    const up = () => {
      pressed = false
      later()
    }
    document.addEventListener('selectionchange', later)
    window.addEventListener('mousedown', down)
    window.addEventListener('mouseup', up)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      window.removeEventListener('mousedown', down)
      window.removeEventListener('mouseup', up)
    }
  }, [root, session])
  return selection
}

/** The words that are selected at this moment. */
export function readSelection(root: HTMLElement | null, session: ReaderSession): TextSelection | null {
  const selection = getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const map = session.map()
  const span = map.spanOf(range)
  const located = span && quoteOf(map.text, span)
  return located && { ...located, changed: !map.shows(located) }
}

/** The words that a span stands for, trimmed and whole; null when it holds nothing but space. */
export function quoteOf(text: string, span: Span): (Span & { quote: string }) | null {
  if (text.slice(span.start, span.end).trim() === '') return null
  const { start, end, exact } = locateSpan(text, span)
  return { start, end, quote: exact }
}

function same(known: TextSelection | null, next: TextSelection | null): TextSelection | null {
  const equal = known?.start === next?.start && known?.end === next?.end && known?.changed === next?.changed
  return equal ? known : next
}
