import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

type Place = { row: number; column: number }

const pageOfRows = 10

/**
 * Makes a table one stop of the Tab key, inside of which arrows, Home, End and Page keys move between the `data-grid-stop` elements.
 * Without script each of them is a stop of its own. Other keys go to `act`, which says whether it took them.
 */
export function useGridKeys(
  table: RefObject<HTMLTableElement>,
  act: (key: string, stop: HTMLElement) => boolean,
): (event: KeyboardEvent) => void {
  const wanted = useRef<Place>({ row: 0, column: 0 })
  useEffect(() => {
    const stops = stopsOf(table.current)
    const current = stopAt(stops, wanted.current)
    for (const stop of stops.flat()) stop.tabIndex = stop === current ? 0 : -1
  })
  useEffect(() => {
    const element = table.current
    const entered = ({ target }: FocusEvent) => {
      const stops = stopsOf(element)
      const row = stops.findIndex((line) => line.includes(target as HTMLElement))
      if (row < 0) return
      wanted.current = { row, column: stops[row]?.indexOf(target as HTMLElement) ?? 0 }
      for (const stop of stops.flat()) stop.tabIndex = stop === target ? 0 : -1
    }
    element?.addEventListener('focusin', entered)
    return () => element?.removeEventListener('focusin', entered)
  }, [table])
  return (event) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const stops = stopsOf(table.current)
    const next = nextPlace(event, wanted.current, stops)
    if (next) {
      event.preventDefault()
      goTo(table.current, stopAt(stops, next))
    } else if (!event.ctrlKey && act(event.key, event.target)) event.preventDefault()
  }
}

/** Moves the focus and brings the stop into sight, and the table with its heads around it. */
function goTo(table: HTMLTableElement | null, stop: HTMLElement | undefined): void {
  stop?.focus({ preventScroll: true })
  table?.parentElement?.scrollIntoView({ block: 'nearest' })
  stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function stopsOf(table: HTMLTableElement | null): HTMLElement[][] {
  return [...(table?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-grid-stop]')])
    .filter((stops) => stops.length > 0)
}

function stopAt(stops: HTMLElement[][], { row, column }: Place): HTMLElement | undefined {
  const line = stops[Math.max(0, Math.min(row, stops.length - 1))]
  return line?.[Math.max(0, Math.min(column, line.length - 1))]
}

function nextPlace(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  stops: HTMLElement[][],
): Place | null {
  const lastRow = stops.length - 1
  const lastColumn = (stops[row]?.length ?? 1) - 1
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) }
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) }
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column }
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column }
    case 'PageDown':
      return { row: Math.min(row + pageOfRows, lastRow), column }
    case 'PageUp':
      return { row: Math.max(row - pageOfRows, 0), column }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return ctrlKey ? { row: lastRow, column: Number.MAX_SAFE_INTEGER } : { row, column: lastColumn }
    default:
      return null
  }
}
