import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

type Place = { row: number; column: number }

/** The stops of a table, row by row, each in the column of its cell; null where a cell has none. */
type Stops = (HTMLElement | null)[][]

const pageOfRows = 10

/**
 * Makes a table one stop of the Tab key, inside of which arrows, Home, End and Page keys move between the `data-grid-stop` elements.
 * Moving up and down keeps to its column across rows that do not have it. Without script each of them is a stop of its own. Other keys go
 * to `act`, which says whether it took them.
 */
export function useGridKeys(
  table: RefObject<HTMLTableElement>,
  act: (key: string, stop: HTMLElement) => boolean,
): (event: KeyboardEvent) => void {
  const place = useRef<Place>({ row: 0, column: 0 })
  const current = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const stops = stopsOf(table.current)
    const row = rowOf(stops, current.current)
    if (row >= 0) place.current.row = row
    current.current = stopAt(stops, place.current)
    makeOnly(stops, current.current)
  })
  useEffect(() => {
    const element = table.current
    const entered = ({ target }: FocusEvent) => {
      const stops = stopsOf(element)
      const row = rowOf(stops, target)
      if (row < 0) return
      if (stopAt(stops, place.current) !== target)
        place.current = { row, column: columnOf(stops[row], target) }
      current.current = target as HTMLElement
      makeOnly(stops, current.current)
    }
    element?.addEventListener('focusin', entered)
    return () => element?.removeEventListener('focusin', entered)
  }, [table])
  return (event) => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const stops = stopsOf(table.current)
    const row = rowOf(stops, event.target)
    if (row < 0) return
    const next = nextPlace(event, { row, column: place.current.column }, stops)
    if (next) {
      event.preventDefault()
      const stop = stopAt(stops, next)
      if (stop === event.target) return
      place.current = next
      goTo(table.current, stop)
    } else if (!event.ctrlKey && act(event.key, event.target)) event.preventDefault()
  }
}

/** Moves the focus and brings the stop into sight, and the table with its heads around it. */
function goTo(table: HTMLTableElement | null, stop: HTMLElement | null): void {
  stop?.focus({ preventScroll: true })
  table?.parentElement?.scrollIntoView({ block: 'nearest' })
  stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function makeOnly(stops: Stops, only: HTMLElement | null): void {
  for (const stop of stops.flat()) if (stop) stop.tabIndex = stop === only ? 0 : -1
}

function stopsOf(table: HTMLTableElement | null): Stops {
  return [...(table?.rows ?? [])]
    .map((row) => [...row.cells].map((cell) => cell.querySelector<HTMLElement>('[data-grid-stop]')))
    .filter((line) => line.some(Boolean))
}

function rowOf(stops: Stops, element: EventTarget | null): number {
  return element === null ? -1 : stops.findIndex((line) => columnOf(line, element) >= 0)
}

function columnOf(line: Stops[number] | undefined, element: EventTarget | null): number {
  return line?.indexOf(element as HTMLElement) ?? -1
}

/** The stop at a place, or the nearest one that its row has. */
function stopAt(stops: Stops, { row, column }: Place): HTMLElement | null {
  const line = stops[Math.max(0, Math.min(row, stops.length - 1))] ?? []
  return line[Math.max(0, Math.min(column, line.length - 1))] ?? line.find(Boolean) ?? null
}

/** Where a key leads; `column` is the one that moves up and down keep to. */
function nextPlace(
  { key, ctrlKey, target }: KeyboardEvent,
  { row, column }: Place,
  stops: Stops,
): Place | null {
  const lastRow = stops.length - 1
  const lastColumn = (stops[row]?.length ?? 1) - 1
  const own = columnOf(stops[row], target)
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(own + 1, lastColumn) }
    case 'ArrowLeft':
      return { row, column: Math.max(own - 1, 0) }
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
