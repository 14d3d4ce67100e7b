import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import type { Db } from './open-database.server.ts'

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/**
 * Brings the store to the newest schema. Foreign keys are off while migrations run: inside their transaction the
 * pragma does nothing, and a table rebuild would empty child tables. Throws when a foreign key is broken afterwards.
 */
export function migrate(db: Db, folder = migrationsFolder): void {
  const sqlite = db.$client
  sqlite.pragma('foreign_keys = OFF')
  try {
    runMigrations(db, { migrationsFolder: folder })
    const broken = sqlite.pragma('foreign_key_check') as { table: string }[]
    if (broken.length > 0) throw new Error(`The migration broke foreign keys in ${broken[0]?.table}`)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}
