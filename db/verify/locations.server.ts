import { comparableText } from '#app/domain/anchoring/comparable-text.ts'
import type { CaptureRow } from './captures.server.ts'
import type { Inspection } from './inspection.server.ts'

const locationsInCapture = `SELECT locations.passage_id AS id, outcome, locations.start, locations."end", passages.exact,
  settlement, successor.predecessor_id AS predecessor, successor.capture_id AS successorCapture
  FROM locations JOIN passages ON passages.id = locations.passage_id
  LEFT JOIN passages AS successor ON successor.id = locations.successor_id
  WHERE locations.capture_id = ? ORDER BY locations.start`

type LocationRow = {
  id: string
  outcome: string
  start: number | null
  end: number | null
  exact: string
  settlement: string | null
  predecessor: string | null
  successorCapture: string | null
}

/** Checks that every quote of an older capture that was located in this one stands there with its own words, and what was decided on it. */
export function checkLocations({ sqlite, count, find }: Inspection, capture: CaptureRow): void {
  const { text, label, caseSlug } = capture
  for (const found of sqlite.prepare(locationsInCapture).iterate(capture.id)) {
    const row = found as LocationRow
    const { id, start, end } = row
    count('locations')
    const named = { kind: 'passage', id, label, caseSlug, detail: `${start}–${end}` } as const
    if (end !== null && end > text.length) find('location_outside', named)
    else if (!standsThere(row, text)) find('location_words', named)
    if (row.settlement === 'confirmed' && !isSuccessor(row, capture)) find('successor_differs', named)
  }
}

/** Signs that are no words, such as kinds of spaces and quote marks, may differ. */
function standsThere({ outcome, start, end, exact }: LocationRow, text: string): boolean {
  if (outcome !== 'exact' && outcome !== 'moved') return true
  if (start === null || end === null) return false
  return comparableText(text.slice(start, end)).text === comparableText(exact).text
}

function isSuccessor({ id, predecessor, successorCapture }: LocationRow, capture: CaptureRow): boolean {
  return predecessor === id && successorCapture === capture.id
}
