import { WorkbenchError } from '#app/domain/errors.ts'
import { type Connection, Database } from './sqlite-binding.server.ts'
import { makePrivate, reasonOf, type StoreFiles } from './store-files.server.ts'

/** Referenced here, so that a lock is never given back because its holder was garbage-collected. */
const held = new Set<Connection>()

export type StoreLock = { release: () => void }

/**
 * Takes the right to serve, migrate or replace the store, or refuses when another process has it. It is an exclusive
 * SQLite lock on a small side file, so the system gives it back whatever way the process ends.
 */
export function holdStore(files: StoreFiles): StoreLock {
  let side: Connection | undefined
  try {
    side = new Database(files.lock, { timeout: 0 })
    makePrivate(files.lock)
    side.pragma('journal_mode = MEMORY')
    side.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    side?.close()
    const reason = reasonOf(error)
    if (reason.startsWith('SQLITE_BUSY')) {
      throw new WorkbenchError('unavailable', 'store.running', { folder: files.folder })
    }
    throw new WorkbenchError('unavailable', 'store.folder_unusable', { folder: files.folder, reason })
  }
  const lock = side
  held.add(lock)
  return {
    release: () => {
      held.delete(lock)
      lock.close()
    },
  }
}
