import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '#db/migrate.server.ts'
import { migrationsFolder } from '#db/migration-plan.server.ts'
import { configure, type Db } from '#db/open-database.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'
import { testFolder } from './test-folder.ts'

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** A copy of the program's migrations that a test may add to or spoil. */
export function copyMigrations(folder: string): string {
  const copy = join(folder, 'migrations')
  cpSync(migrationsFolder, copy, { recursive: true })
  return copy
}

/** The migrations that a store may have stopped at, the first and the newest left out. */
export const earlierMigrations = readJournal(migrationsFolder)
  .entries.map(({ tag }) => tag)
  .slice(1, -1)

/** A store that a program of then, whose newest migration was this one, would have with the same work done in it. */
export function asOfMigration({ $client: now }: Db, newest: string): Db {
  const folder = copyMigrations(testFolder())
  const { entries } = readJournal(folder)
  writeJournal(folder, { entries: entries.filter(({ tag }) => tag <= newest) })
  const then = configure(new Database(':memory:'))
  migrate(then, folder)
  then.$client.pragma('foreign_keys = OFF')
  // What tells with which event a row came is copied before the rows: their triggers would say that they all come now.
  for (const table of listTables(then).sort((a, b) => Number(b === 'births') - Number(a === 'births'))) {
    const columns = columnsOf(then, table).filter((column) =>
      columnsOf({ $client: now }, table).includes(column),
    )
    const names = columns.map((column) => `"${column}"`).join(', ')
    const insert = then.$client.prepare(
      `INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    for (const row of now.prepare(`SELECT ${names} FROM "${table}"`).raw().all())
      insert.run(...(row as unknown[]))
  }
  then.$client.pragma('foreign_keys = ON')
  return then
}

function listTables({ $client }: Pick<Db, '$client'>): string[] {
  return $client
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_%migrations' ESCAPE '\\'",
    )
    .pluck()
    .all() as string[]
}

function columnsOf({ $client }: Pick<Db, '$client'>, table: string): string[] {
  return $client.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]
}

/** Runs one of the program's migrations, by its name without the number, over rows as they were before it. */
export function migrateAgain({ $client }: Db, name: string): void {
  const file = readdirSync(migrationsFolder).find((one) => one.endsWith(`_${name}.sql`)) ?? ''
  const statements = readFileSync(join(migrationsFolder, file), 'utf8').split('--> statement-breakpoint')
  for (const statement of statements) $client.exec(statement)
}

/** A folder of migrations that are not the program's. */
export function emptyMigrations(folder: string): string {
  const made = join(folder, 'migrations')
  mkdirSync(join(made, 'meta'), { recursive: true })
  writeJournal(made, { entries: [] })
  return made
}

/** Adds a migration, written `after` milliseconds after the newest one. */
export function addMigration(folder: string, tag: string, sql: string, after = 1000): void {
  const journal = readJournal(folder)
  const newest = Math.max(1_700_000_000_000, ...journal.entries.map(({ when }) => when))
  const idx = journal.entries.length
  journal.entries.push({ idx, version: '6', when: newest + after, tag, breakpoints: true })
  writeFileSync(join(folder, `${tag}.sql`), sql)
  writeJournal(folder, journal)
}

/** The migrations' journal, to be spoilt. */
export function readJournal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
}

export function writeJournal(folder: string, journal: Journal): void {
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(journal))
}
