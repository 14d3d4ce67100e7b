import { comparableText } from '#app/domain/anchoring/comparable-text.ts'
import { canonicalize } from '#app/domain/canonical-text.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { findMisfit, readBlocks } from './captures.server.ts'
import type { Inspection } from './inspection.server.ts'

const allLocations = `SELECT locations.passage_id AS id, outcome, locations.start, locations."end", passages.exact,
  captures.text, 'S' || sources.number AS label, cases.slug AS caseSlug, settlement,
  successor.predecessor_id AS predecessor, successor.capture_id AS successorCapture, locations.capture_id AS captureId
  FROM locations JOIN passages ON passages.id = locations.passage_id
  JOIN captures ON captures.id = locations.capture_id
  LEFT JOIN passages AS successor ON successor.id = locations.successor_id
  LEFT JOIN sources ON sources.id = captures.source_id LEFT JOIN cases ON cases.id = sources.case_id`

type LocationRow = {
  id: string
  outcome: string
  start: number | null
  end: number | null
  exact: string
  text: string
  label: string
  caseSlug: string
  settlement: string | null
  predecessor: string | null
  successorCapture: string | null
  captureId: string
}

/** Checks that every quote located in a newer capture stands there with its own words, and what was decided on it. */
export function checkLocations({ sqlite, count, find }: Inspection): void {
  for (const found of sqlite.prepare(allLocations).iterate()) {
    const row = found as LocationRow
    const { id, label, caseSlug, start, end, text } = row
    count('locations')
    const named = { kind: 'passage', id, label, caseSlug, detail: `${start}–${end}` } as const
    if (end !== null && end > text.length) find('location_outside', named)
    else if (!standsThere(row)) find('location_words', named)
    if (row.settlement === 'confirmed' && !isSuccessor(row)) find('successor_differs', named)
  }
}

/** Signs that are no words, such as kinds of spaces and quote marks, may differ. */
function standsThere({ outcome, start, end, exact, text }: LocationRow): boolean {
  if (outcome !== 'exact' && outcome !== 'moved') return true
  if (start === null || end === null) return false
  return comparableText(text.slice(start, end)).text === comparableText(exact).text
}

function isSuccessor({ id, captureId, predecessor, successorCapture }: LocationRow): boolean {
  return predecessor === id && successorCapture === captureId
}

const allPreparations = `SELECT preparations.id, draft, text, blocks, cases.slug AS caseSlug
  FROM preparations LEFT JOIN cases ON cases.id = case_id`

type PreparationRow = { id: string; draft: string; text: string; blocks: string; caseSlug: string }

/** Checks that what is on its way into a case can still be looked at and locked. */
export function checkPreparations({ sqlite, count, find }: Inspection): void {
  for (const found of sqlite.prepare(allPreparations).iterate()) {
    const { id, caseSlug, ...row } = found as PreparationRow
    count('preparations')
    if (!isWhole(row)) find('preparation_unreadable', { kind: 'preparation', id, caseSlug })
  }
}

function isWhole({ draft, text, blocks }: Pick<PreparationRow, 'draft' | 'text' | 'blocks'>): boolean {
  const parsed = readBlocks(blocks)
  return (
    parsed !== null &&
    findMisfit(text, parsed) === null &&
    canonicalize(text) === text &&
    sourceDraftSchema.safeParse(readJson(draft)).success
  )
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
