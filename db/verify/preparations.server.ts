import { canonicalize } from '#app/domain/canonical-text.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { findMisfit, readBlocks } from './captures.server.ts'
import type { Inspection } from './inspection.server.ts'

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
