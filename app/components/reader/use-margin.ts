import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ReaderCard } from '#app/domain/reading.ts'
import { placeCards, rowsOf } from '#app/editor/margin-layout.ts'
import { lineOf } from '#app/editor/passage-line.ts'
import type { ReaderSession } from '#app/editor/reader-session.ts'

/** Fired at a stretch of the text when the browser lays it out, or leaves it again. */
const laidOut = 'contentvisibilityautostatechange'

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
    const text = root.current
    text?.addEventListener(laidOut, soon, true)
    document.fonts?.ready.then(soon)
    return () => {
      cancelAnimationFrame(frame.current)
      text?.removeEventListener(laidOut, soon, true)
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
    margin.dataset.placed = ''
    return
  }
  const { top: edge } = margin.getBoundingClientRect()
  const byKey = new Map(cards.map((card) => [card.key, card]))
  const measured = elements.flatMap((element) => {
    const card = byKey.get(element.dataset.card ?? '')
    const line = card && lineOf(session.map(), card)
    return line === undefined
      ? []
      : [{ id: element.dataset.card ?? '', line: line - edge, ...sizeOf(element) }]
  })
  const gap = margin.dataset.room === 'whole' ? 10 : 5
  const places = placesOf(measured, margin.offsetWidth, active, gap)
  const bottom = Math.max(0, ...measured.map(({ id, height }) => (places.get(id)?.top ?? 0) + height))
  for (const element of elements) {
    const { left, top } = places.get(element.dataset.card ?? '') ?? { left: 0, top: 0 }
    element.style.setProperty('--place', `translate(${Math.round(left)}px, ${Math.round(top)}px)`)
  }
  margin.style.setProperty('--reach', `${Math.ceil(bottom)}px`)
  margin.dataset.placed = ''
  requestAnimationFrame(() => {
    margin.dataset.calm = ''
  })
}

type Measured = { id: string; line: number; height: number; width: number }
type Place = { left: number; top: number }

function placesOf(
  measured: Measured[],
  width: number,
  active: string | null,
  gap: number,
): Map<string, Place> {
  const rows = rowsOf(measured, width, active, gap)
  const tops = placeCards(rows, active, gap)
  return new Map(
    rows.flatMap(({ id, cards }) =>
      cards.map((card): [string, Place] => [card.id, { left: card.left, top: tops.get(id) ?? 0 }]),
    ),
  )
}

function sizeOf({ offsetHeight, offsetWidth }: HTMLElement) {
  return { height: offsetHeight, width: offsetWidth }
}
