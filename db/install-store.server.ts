import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { atomically } from './atomically.server.ts'
import { migrate } from './migrate.server.ts'
import { type Db, openDatabase } from './open-database.server.ts'
import { stores } from './schema/index.server.ts'
import { duplicate, flushToDisk, makePrivate, type StoreFiles } from './store-files.server.ts'

/**
 * Makes a new store where none was: built under another name, and given its own only when it is whole and on the disk.
 * The caller holds the lock and knows that there is nothing to lose. An existing file is never replaced.
 */
export function installStore(files: StoreFiles, at: string, migrations?: string): void {
  const unfinished = `${files.file}.new`
  for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true })
  closeSync(openSync(unfinished, 'wx', 0o600))
  const db = openDatabase(unfinished)
  try {
    migrate(db, migrations)
    nameStore(db, at)
  } finally {
    db.$client.close()
  }
  flushToDisk(unfinished)
  duplicate(unfinished, files.file)
  rmSync(unfinished)
  markInstalled(files, at)
}

/** Leaves word beside the store that it was installed. Written again when it is missing. */
export function markInstalled(files: StoreFiles, at: string): void {
  writeFileSync(files.marker, `${JSON.stringify({ installedAt: at })}\n`, { mode: 0o600 })
  makePrivate(files.marker)
  flushToDisk(files.marker)
  flushToDisk(files.folder)
}

/**
 * Gives the store its random name. The name stays out of the chain of events, which begins with the first change: so the
 * same changes make the same chain in every store, and a seeded case has the same sheet everywhere.
 */
function nameStore(db: Db, at: string): void {
  const id = `sto_${randomUUID().replaceAll('-', '')}`
  atomically(db, (tx) => tx.insert(stores).values({ id, createdAt: at }).run())
}
