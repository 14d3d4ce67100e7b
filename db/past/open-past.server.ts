import { WorkbenchError } from '#app/domain/errors.ts'
import { onOneSnapshot } from '../atomically.server.ts'
import { configure, type Db, type Sqlite } from '../open-database.server.ts'
import { Database } from '../sqlite-binding.server.ts'
import { type KeptTable, keptTables, rowKey } from './kept-tables.server.ts'

/**
 * The store as it stood right after the event `sequence`, which every query reads like the store itself and nothing can write to. Rows that can
 * change are copied into memory; those that never do are seen through views of the store. It leaves out the bytes of captures. Close it with
 * `$client.close()`.
 * `not_found` for a moment before the first one whose rows were kept, and for one that has not come yet.
 */
export function openPast(file: string, sequence: number): Db {
  const sqlite = new Database(':memory:')
  try {
    const db = configure(sqlite)
    sqlite.prepare('ATTACH ? AS now').run(file)
    sqlite.pragma('foreign_keys = OFF')
    onOneSnapshot(db, () => tellAsOf(sqlite, sequence))
    sqlite.pragma('query_only = ON')
    return db
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function tellAsOf(sqlite: Sqlite, sequence: number): void {
  refuseUnkeptMoment(sqlite, sequence)
  for (const table of keptTables) {
    if (table.changes === 'none') makeView(sqlite, table.name, `NOT ${bornLater(table, sequence)}`)
    else copyTable(sqlite, table, sequence)
  }
  makeView(sqlite, 'events', `r.sequence <= ${sequence}`)
  makeView(sqlite, 'births', `r.table_name = 'stores'`)
}

function refuseUnkeptMoment(sqlite: Sqlite, sequence: number): void {
  const first = sqlite
    .prepare(`SELECT sequence FROM now.births WHERE table_name = 'stores' AND row_key = 'journal'`)
    .pluck()
    .get() as number
  const last = sqlite.prepare('SELECT coalesce(max(sequence), 0) FROM now.events').pluck().get() as number
  if (sequence < first || sequence > last) throw new WorkbenchError('not_found', 'not_found.moment')
}

/** A view can look into another file only when it is a temporary one, and binds no values. */
function makeView(sqlite: Sqlite, name: string, which: string): void {
  sqlite.exec(`CREATE TEMP VIEW "${name}" AS SELECT * FROM now."${name}" r WHERE ${which}`)
}

function copyTable(sqlite: Sqlite, table: KeptTable, sequence: number): void {
  const statements = sqlite
    .prepare(`SELECT sql FROM now.sqlite_schema WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL
      ORDER BY type DESC`)
    .pluck()
    .all(table.name) as string[]
  for (const statement of statements) sqlite.exec(statement)
  const stood = `NOT ${bornLater(table, sequence)}`
  sqlite.exec(`INSERT INTO main."${table.name}" SELECT * FROM now."${table.name}" r WHERE ${stood}`)
  putBack(sqlite, table, sequence)
}

/** That the row `r` came after the event. */
function bornLater(table: KeptTable, sequence: number): string {
  return `EXISTS (SELECT 1 FROM now.births b
    WHERE b.table_name = '${table.name}' AND b.row_key = ${rowKey(table, 'r')} AND b.sequence > ${sequence})`
}

/** Gives each row that has changed since the columns it had: those from before its first change after the moment. */
function putBack(sqlite: Sqlite, table: KeptTable, sequence: number): void {
  const columns = changingColumns(sqlite, table)
  const set = columns.map((column) => `"${column}" = f.columns ->> '$.${column}'`).join(', ')
  sqlite
    .prepare(
      `UPDATE main."${table.name}" AS r SET ${set} FROM (
        SELECT row_key, columns, row_number() OVER (PARTITION BY row_key ORDER BY until, id) AS nth
        FROM now.former_rows WHERE table_name = '${table.name}' AND until > ?
      ) f WHERE f.nth = 1 AND f.row_key = ${rowKey(table, 'r')}`,
    )
    .run(sequence)
}

function changingColumns(sqlite: Sqlite, { name, key, changes }: KeptTable): readonly string[] {
  if (typeof changes !== 'string') return changes
  const columns = sqlite.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(name) as string[]
  return columns.filter((column) => !key.includes(column))
}
