import type { Inspection } from './inspection.server.ts'

/** SQLite's own check of pages, indexes and CHECKs, and whether every row that is pointed to exists. */
export function checkStructure({ sqlite, count, find }: Inspection): void {
  const tables = sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck()
  count('tables', tables.get() as number)
  for (const { integrity_check: said } of sqlite.pragma('integrity_check') as { integrity_check: string }[]) {
    if (said !== 'ok') find('structure_damaged', { kind: 'store', id: sqlite.name, detail: said })
  }
  type Broken = { table: string; rowid: number; parent: string }
  for (const { table, rowid, parent } of sqlite.pragma('foreign_key_check') as Broken[]) {
    find('link_broken', { kind: 'table', id: `${table} ${rowid}`, detail: parent })
  }
}

const numbered = { S: 'sources', C: 'claims', E: 'evidence', Q: 'questions' } as const

/** Numbers are given once, in order, and nothing numbered is ever deleted. */
export function checkNumbers({ sqlite, find }: Inspection): void {
  for (const [prefix, table] of Object.entries(numbered)) {
    const doubled =
      sqlite.prepare(`SELECT min(${table}.id) AS id, '${prefix}' || number AS label, slug AS caseSlug
      FROM ${table} NOT INDEXED LEFT JOIN cases ON cases.id = case_id GROUP BY case_id, number HAVING count(*) > 1`)
    const missing =
      sqlite.prepare(`SELECT case_id AS id, '${prefix}' || max(number) AS label, slug AS caseSlug,
      max(number) - count(DISTINCT number) || '' AS detail FROM ${table} NOT INDEXED
      LEFT JOIN cases ON cases.id = case_id GROUP BY case_id HAVING max(number) <> count(DISTINCT number)`)
    type Row = { id: string; label: string; caseSlug: string | null; detail?: string }
    for (const row of doubled.all() as Row[]) find('number_doubled', { kind: 'table', ...row })
    for (const row of missing.all() as Row[]) find('number_missing', { kind: 'table', ...row })
  }
}
