import { systemUserId } from '#app/domain/ids.ts'
import { type KeptTable, keptTables, rowKey } from '../past/kept-tables.server.ts'
import type { Inspection } from './inspection.server.ts'

const keptFromTheFirst = `SELECT 1 FROM births WHERE table_name = 'stores' AND row_key = 'journal' AND sequence = 0`

/**
 * Checks that every row of which the past is kept is still there, and says with which event it came. Rows from before the journal began have no
 * such note, so a lost one shows only in a store that had its journal from the first.
 */
export function checkJournal(inspection: Inspection): void {
  const isWhole = inspection.sqlite.prepare(keptFromTheFirst).get() !== undefined
  for (const table of keptTables) {
    findRows(inspection, table, 'row_lost', lostRows(table))
    if (isWhole) findRows(inspection, table, 'birth_lost', rowsWithoutBirth(table))
  }
}

function findRows(
  { sqlite, find }: Inspection,
  { name }: KeptTable,
  problem: 'row_lost' | 'birth_lost',
  sql: string,
): void {
  for (const key of sqlite.prepare(sql).pluck().iterate())
    find(problem, { kind: 'table', id: `${name} ${key}` })
}

function lostRows(table: KeptTable): string {
  return `SELECT row_key FROM births WHERE table_name = '${table.name}'
    AND row_key NOT IN (SELECT ${rowKey(table, 'r')} FROM "${table.name}" r)`
}

/** Who acts when nobody is signed in is in a store before its journal. */
function rowsWithoutBirth(table: KeptTable): string {
  return `SELECT ${rowKey(table, 'r')} FROM "${table.name}" r WHERE ${rowKey(table, 'r')} <> '${systemUserId}' AND NOT EXISTS
    (SELECT 1 FROM births WHERE table_name = '${table.name}' AND row_key = ${rowKey(table, 'r')})`
}
