import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Sqlite } from './open-database.server.ts'

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** One migration of the program: its name, when it was written, the hash of its file and its statements. */
export type Migration = { name: string; when: number; hash: string; statements: string[] }

/** What a store still needs, and the newest migration it has (null: none). */
export type MigrationPlan = { pending: Migration[]; newest: string | null }

type Applied = { hash: string; when: number }

/** The program's migrations, oldest first. Refused when their times do not rise: a later one would be skipped. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[]
  }
  const files = readMigrationFiles({ migrationsFolder: folder })
  const migrations = journal.entries.map((entry, at) => ({
    name: entry.tag,
    when: entry.when,
    hash: files[at]?.hash ?? '',
    statements: files[at]?.sql ?? [],
  }))
  const disordered = migrations.find((migration, at) => migration.when <= (migrations[at - 1]?.when ?? 0))
  if (disordered) {
    throw new WorkbenchError('unavailable', 'store.migration_disordered', { migration: disordered.name })
  }
  return migrations
}

/**
 * Compares what was applied to the store with the program's migrations. Refuses a store that is newer than the program,
 * a migration edited after it was applied, and one that is older than the newest applied.
 */
export function planMigrations(sqlite: Sqlite, migrations: Migration[]): MigrationPlan {
  const file = sqlite.name
  const applied = listApplied(sqlite)
  const newestApplied = Math.max(0, ...applied.map((row) => row.when))
  const newestKnown = Math.max(0, ...migrations.map((migration) => migration.when))
  if (newestApplied > newestKnown) throw new WorkbenchError('unavailable', 'store.newer', { file })

  for (const row of applied) {
    const known = migrations.find((migration) => migration.when === row.when)
    if (!known) throw new WorkbenchError('unavailable', 'store.migration_unknown', { file })
    if (known.hash !== row.hash) {
      throw new WorkbenchError('unavailable', 'store.migration_edited', { file, migration: known.name })
    }
  }

  const pending = migrations.filter(({ when }) => !applied.some((row) => row.when === when))
  const late = pending.find(({ when }) => when < newestApplied)
  if (late) {
    throw new WorkbenchError('unavailable', 'store.migration_out_of_order', { file, migration: late.name })
  }
  const newest = migrations.find(({ when }) => when === newestApplied)?.name ?? null
  return { pending, newest }
}

/** Makes drizzle's table of applied migrations where it is missing, exactly as drizzle would. */
export function makeMigrationsTable(sqlite: Sqlite): void {
  sqlite.exec(
    'CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  )
}

function listApplied(sqlite: Sqlite): Applied[] {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get()
  if (!table) return []
  return sqlite
    .prepare('SELECT hash, created_at AS "when" FROM "__drizzle_migrations" ORDER BY created_at')
    .all() as Applied[]
}
