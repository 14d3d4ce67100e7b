import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '#db/migration-plan.server.ts'
import type { Db } from '#db/open-database.server.ts'

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** A copy of the program's migrations that a test may add to or spoil. */
export function copyMigrations(folder: string): string {
  const copy = join(folder, 'migrations')
  cpSync(migrationsFolder, copy, { recursive: true })
  return copy
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
