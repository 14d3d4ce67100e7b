import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ReaderCard } from '#app/domain/reading.ts'
import { placeCards } from '#app/editor/margin-layout.ts'
import type { ReaderSession } from '#app/editor/reader-session.ts'

/** Keeps the cards level with their passages, where the margin stands beside the text. */
export function useMargin(
  margin: RefObject<HTMLElement>,
  root: RefObject<HTMLElement>,
  session: ReaderSession | null,
  cards: readonly ReaderCard[],
  active: string | null,
): void {
  const frame = useRef(0)
  const lay = useCallback(() => {
    if (margin.current && session) layOut(margin.current, session, cards, active)
  }, [margin, session, cards, active])

  useEffect(() => {
    lay()
    const soon = () => {
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(lay)
    }
    const resized = new ResizeObserver(soon)
    if (root.current) resized.observe(root.current)
    if (margin.current)
      for (const card of margin.current.querySelectorAll('[data-card]')) resized.observe(card)
    document.fonts?.ready.then(soon)
    return () => {
      cancelAnimationFrame(frame.current)
      resized.disconnect()
    }
  }, [lay, root, margin])
}

function layOut(
  margin: HTMLElement,
  session: ReaderSession,
  cards: readonly ReaderCard[],
  active: string | null,
): void {
  const elements = [...margin.querySelectorAll<HTMLElement>('[data-card]')]
  if (getComputedStyle(margin).position === 'static') {
    for (const element of elements) element.style.removeProperty('transform')
    margin.style.removeProperty('height')
    margin.dataset.placed = ''
    return
  }
  const top = margin.getBoundingClientRect().top
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const measured = elements.flatMap((element) => {
    const card = byKey.get(element.dataset.card ?? '')
    const line = card && lineOf(session, card)
    return line === undefined
      ? []
      : [{ id: element.dataset.card ?? '', line: line - top, height: element.offsetHeight }]
  })
  const tops = placeCards(measured, active)
  let bottom = 0
  for (const element of elements) {
    const at = tops.get(element.dataset.card ?? '') ?? 0
    element.style.transform = `translateY(${Math.round(at)}px)`
    bottom = Math.max(bottom, at + element.offsetHeight)
  }
  margin.style.height = `${Math.ceil(bottom)}px`
  margin.dataset.placed = ''
  requestAnimationFrame(() => {
    margin.dataset.calm = ''
  })
}

/** The height of a passage's first line; of the fold's label while it is folded away. */
function lineOf(session: ReaderSession, card: ReaderCard): number | undefined {
  const node = session.map().pointAt(card.start, 'start')?.node
  const fold = node?.parentElement?.closest('details:not([open])')
  return (fold?.getBoundingClientRect() ?? session.boxOf(card))?.top
}
