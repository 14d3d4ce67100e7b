import { canonicalize } from '#app/domain/canonical-text.ts'
import { type Block, blocksSchema } from '#app/domain/capture.ts'
import { sha256 } from '../hash.server.ts'
import type { Inspection } from './inspection.server.ts'
import { checkLocations } from './locations.server.ts'
import { checkPassages } from './passages.server.ts'

export type CaptureRow = {
  id: string
  label: string
  caseSlug: string
  text: string
  textSha256: string
  blocks: string
}

const allCaptures = `SELECT captures.id, 'S' || sources.number AS label, cases.slug AS caseSlug, captures.text,
  captures.text_sha256 AS textSha256, captures.blocks
  FROM captures LEFT JOIN sources ON sources.id = captures.source_id LEFT JOIN cases ON cases.id = sources.case_id
  ORDER BY captures.id`

/** Makes the hash of every file kept anew. One is in memory at a time. */
export function checkBytes({ sqlite, count, find }: Inspection): void {
  for (const found of sqlite.prepare('SELECT sha256, size, bytes FROM blobs ORDER BY sha256').iterate()) {
    const row = found as { sha256: string; size: number; bytes: Buffer }
    count('bytes')
    const named = { kind: 'bytes', id: row.sha256, label: sourceOfBytes(sqlite, row.sha256) } as const
    if (row.bytes.byteLength !== row.size) find('bytes_size', { ...named, detail: `${row.bytes.byteLength}` })
    if (sha256(row.bytes) !== row.sha256) find('bytes_changed', named)
  }
}

function sourceOfBytes(sqlite: Inspection['sqlite'], hash: string): string | null {
  const statement = sqlite.prepare(`SELECT 'S' || sources.number FROM captures
    JOIN sources ON sources.id = captures.source_id WHERE captures.bytes_sha256 = ? LIMIT ?`)
  const label = statement.pluck().get(hash, 1)
  return typeof label === 'string' ? label : null
}

/** Checks the text of every capture, its blocks, every passage of it, and every older quote located in it. One text is in memory at a time. */
export function checkCaptures(inspection: Inspection): void {
  for (const found of inspection.sqlite.prepare(allCaptures).iterate()) {
    const row = found as CaptureRow
    inspection.count('captures')
    checkText(inspection, row)
    checkBlocks(inspection, row)
    checkPassages(inspection, row)
    checkLocations(inspection, row)
  }
}

function checkText({ find }: Inspection, { id, label, caseSlug, text, textSha256 }: CaptureRow): void {
  const named = { kind: 'capture', id, label, caseSlug } as const
  if (sha256(text) !== textSha256) find('text_changed', named)
  else if (canonicalize(text) !== text) find('text_form', named)
}

function checkBlocks({ find }: Inspection, { id, label, caseSlug, text, blocks }: CaptureRow): void {
  const named = { kind: 'capture', id, label, caseSlug } as const
  const parsed = readBlocks(blocks)
  const misfit = parsed && findMisfit(text, parsed)
  if (!parsed) find('blocks_unreadable', named)
  else if (misfit !== null) find('blocks_misfit', { ...named, detail: `${misfit}` })
}

/** The blocks of a text as they are stored; null when they cannot be read. */
export function readBlocks(json: string): Block[] | null {
  try {
    return blocksSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** The offset at which the text is not what its blocks, joined by blank lines, would give; null when it is. */
export function findMisfit(text: string, blocks: Block[]): number | null {
  let at = 0
  for (const [index, { start, end }] of blocks.entries()) {
    const gap = index === 0 ? '' : '\n\n'
    if (start !== at + gap.length || end <= start || text.slice(at, start) !== gap) return at
    at = end
  }
  return at === text.length ? null : at
}
