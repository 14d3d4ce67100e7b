import { WorkbenchError } from '#app/domain/errors.ts'
import { atomically } from './atomically.server.ts'
import {
  type Migration,
  makeMigrationsTable,
  migrationsFolder,
  planMigrations,
  readMigrations,
} from './migration-plan.server.ts'
import type { Db, Sqlite } from './open-database.server.ts'

export { migrationsFolder }

/**
 * Brings the store to the newest schema and gives the names of the migrations applied. Foreign keys are off while they
 * run: inside a transaction the pragma does nothing, and a table rebuild would empty child tables. All pending migrations
 * and the check of every foreign key are one transaction, so a store is never left half migrated or with broken links.
 */
export function migrate(db: Db, folder = migrationsFolder): string[] {
  const sqlite = db.$client
  if (sqlite.inTransaction) throw new Error('migrate() was called inside a transaction')
  const migrations = readMigrations(folder)
  sqlite.pragma('foreign_keys = OFF')
  try {
    return atomically(db, () => applyPending(sqlite, migrations))
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}

function applyPending(sqlite: Sqlite, migrations: Migration[]): string[] {
  const { pending } = planMigrations(sqlite, migrations)
  if (pending.length === 0) return []
  makeMigrationsTable(sqlite)
  const remember = sqlite.prepare('INSERT INTO "__drizzle_migrations" (hash, created_at) VALUES (?, ?)')
  for (const migration of pending) {
    runStatements(sqlite, migration)
    remember.run(migration.hash, migration.when)
  }
  checkLinks(sqlite)
  return pending.map((migration) => migration.name)
}

function runStatements(sqlite: Sqlite, { name, statements }: Migration): void {
  try {
    for (const statement of statements) sqlite.exec(statement)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const refusal = new WorkbenchError('unavailable', 'store.migration_failed', { migration: name, reason })
    refusal.cause = error
    throw refusal
  }
}

function checkLinks(sqlite: Sqlite): void {
  const broken = sqlite.pragma('foreign_key_check') as { table: string }[]
  const first = broken[0]
  if (first) throw new WorkbenchError('unavailable', 'store.migration_broke_links', { table: first.table })
}
