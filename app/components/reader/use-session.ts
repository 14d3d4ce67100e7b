import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ReadSource } from '#app/domain/reading.ts'
import { indexSpans } from '#app/editor/intervals.ts'
import { type ReaderSession, startReader } from '#app/editor/reader-session.ts'
import type { ReadingLabels } from '#app/editor/reading-plan.ts'
import { layerOf } from './cards.ts'

/** Starts the reader over the server's text and keeps its paint up to date. Null until the page is alive. */
export function useSession(
  root: RefObject<HTMLElement>,
  { capture, text, blocks, cards }: ReadSource,
  labels: ReadingLabels,
): ReaderSession | null {
  const [session, setSession] = useState<ReaderSession | null>(null)
  const steady = useSteady({ text, blocks, labels }, shapeOf({ capture, blocks }))
  useEffect(() => {
    if (!root.current) return
    const started = startReader(root.current, steady)
    setSession(started)
    return () => started.stop()
  }, [root, steady])

  useEffect(() => {
    session?.painter.setPassages(
      indexSpans(cards.map((card) => ({ start: card.start, end: card.end, layer: layerOf(card) }))),
    )
  }, [session, cards])
  return session
}

/** Names what stands on the page; while it is the same, the elements stay. */
export function shapeOf({ capture, blocks }: Pick<ReadSource, 'capture' | 'blocks'>): string {
  return `${capture.id} ${blocks.map((block) => (block.boilerplate ? '1' : '0')).join('')}`
}

/** The value as it was when its name was first seen: a page that loads anew brings equal data in new objects. */
function useSteady<T>(value: T, name: string): T {
  const held = useRef({ value, name })
  if (held.current.name !== name) held.current = { value, name }
  return held.current.value
}
