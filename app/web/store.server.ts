import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '#db/migrate.server.ts'
import { configure, type Db } from '#db/open-database.server.ts'
import { listCases } from '#db/queries/cases.server.ts'
import { isSetUp } from '#db/queries/people.server.ts'
import type { Settings } from './environment.server.ts'

/** Opens the store of the data folder, made and filled with the worked case when it is new. */
export async function openStore({ dataDir, seed }: Settings): Promise<Db> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'sverka.db')
  const db = configure(new Database(file))
  migrate(db)
  if (seed && !isSetUp(db) && listCases(db).length === 0) {
    const { seedWorkedCase } = await import('#seeds/seed.server.ts')
    seedWorkedCase(db)
  }
  return db
}
