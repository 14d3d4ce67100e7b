import type { CaptureRow } from './captures.server.ts'
import type { Inspection } from './inspection.server.ts'

type PassageRow = {
  id: string
  kind: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
}

const passagesOfCapture =
  'SELECT id, kind, start, "end", exact, prefix, suffix FROM passages WHERE capture_id = ? ORDER BY start'

/** Checks that every passage of a text names its own words and the words around them. */
export function checkPassages(inspection: Inspection, capture: CaptureRow): void {
  for (const found of inspection.sqlite.prepare(passagesOfCapture).iterate(capture.id)) {
    const row = found as PassageRow
    inspection.count('passages')
    if (row.kind === 'text') checkWords(inspection, capture, row)
  }
}

function checkWords({ find }: Inspection, { text, label, caseSlug }: CaptureRow, row: PassageRow): void {
  const named = { kind: 'passage', id: row.id, label, caseSlug, detail: `${row.start}–${row.end}` } as const
  if (row.end > text.length) find('passage_outside', named)
  else if (text.slice(row.start, row.end) !== row.exact) find('passage_words', named)
  else if (!text.endsWith(row.prefix, row.start) || !text.startsWith(row.suffix, row.end)) {
    find('passage_context', named)
  }
}
