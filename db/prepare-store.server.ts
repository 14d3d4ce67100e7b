import { existsSync } from 'node:fs'
import { WorkbenchError } from '#app/domain/errors.ts'
import { copyBeforeMigration } from './copy-store.server.ts'
import { installStore, markInstalled } from './install-store.server.ts'
import { migrate } from './migrate.server.ts'
import { openChecked } from './open-checked.server.ts'
import type { Db } from './open-database.server.ts'
import { makePrivateFolder, type StoreFiles, storeFiles, wasInstalled } from './store-files.server.ts'
import { holdStore } from './store-lock.server.ts'

/** A store that is ready for work. `close` gives it back; until then no other process may serve or migrate it. */
export type Store = {
  db: Db
  files: StoreFiles
  /** Whether it was made just now and holds no case yet. */
  installed: boolean
  /** The names of the migrations just applied. */
  migrated: string[]
  /** The copy made before they were. */
  copy: string | null
  close: () => void
}

export type PrepareOptions = { now?: () => string; migrations?: string }

const systemClock = () => new Date().toISOString()

/**
 * Opens the store in the folder for serving: holds its lock, makes it when nothing was ever there, refuses it in a plain
 * sentence when it is missing, damaged, foreign or newer, and migrates it after copying it.
 */
export function prepareStore(folder: string, { now = systemClock, migrations }: PrepareOptions = {}): Store {
  const files = storeFiles(folder)
  makePrivateFolder(folder)
  const lock = holdStore(files)
  try {
    const installed = installIfNew(files, now(), migrations)
    const { db, plan } = openChecked(files.file, migrations)
    try {
      const copy = plan.pending.length
        ? copyBeforeMigration(db.$client, files, plan.newest ?? 'none', now())
        : null
      const migrated = plan.pending.length ? migrate(db, migrations) : []
      if (!existsSync(files.marker)) markInstalled(files, now())
      return { db, files, installed, migrated, copy, close: () => closeBoth(db, lock.release) }
    } catch (error) {
      db.$client.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Opens an installed store beside a server that may be running: nothing is made or migrated, no lock is held. */
export function openStore(folder: string, migrations?: string): Db {
  const files = storeFiles(folder)
  if (!existsSync(files.file)) throw missing(files)
  const { db, plan } = openChecked(files.file, migrations)
  if (plan.pending.length === 0) return db
  db.$client.close()
  throw new WorkbenchError('unavailable', 'store.migration_pending', { file: files.file })
}

function installIfNew(files: StoreFiles, at: string, migrations?: string): boolean {
  if (existsSync(files.file)) return false
  if (wasInstalled(files)) throw missing(files)
  installStore(files, at, migrations)
  return true
}

function missing(files: StoreFiles): WorkbenchError {
  const { file, folder, backups } = files
  return wasInstalled(files)
    ? new WorkbenchError('unavailable', 'store.missing', { file, backups })
    : new WorkbenchError('unavailable', 'store.not_installed', { folder })
}

/** Whoever still looks at the file keeps its log from going; what stands in it is in the file itself then, as in any copy of that. */
function closeBoth(db: Db, release: () => void): void {
  if (db.$client.open) {
    db.$client.pragma('wal_checkpoint(TRUNCATE)')
    db.$client.close()
  }
  release()
}
