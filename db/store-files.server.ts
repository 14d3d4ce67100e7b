import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { WorkbenchError } from '#app/domain/errors.ts'

/** Where the parts of a store lie in its data folder. */
export type StoreFiles = {
  folder: string
  /** The store itself. SQLite keeps `-wal` and `-shm` beside it while it is open. */
  file: string
  /** Held by whoever may migrate, install or replace the store. */
  lock: string
  /** Says that a store was installed here, so that a missing one is noticed. */
  marker: string
  /** Copies made before migrations. */
  backups: string
}

/** The folder that holds the store: what was asked for, else `DATA_DIR`, else `./data`. */
export function dataFolder(asked?: string): string {
  return resolve(asked || process.env.DATA_DIR || 'data')
}

/** The paths of a store. Nothing is made or opened. */
export function storeFiles(folder: string): StoreFiles {
  return {
    folder,
    file: join(folder, 'sverka.db'),
    lock: join(folder, 'sverka.lock'),
    marker: join(folder, 'installed.json'),
    backups: join(folder, 'backups'),
  }
}

/** Makes a folder that only its owner may enter. One that exists keeps its rights. */
export function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new WorkbenchError('unavailable', 'store.folder_unusable', { folder, reason: reasonOf(error) })
  }
}

/** Whether a store stood here once: its marker, its write-ahead log or copies of it are left. */
export function wasInstalled(files: StoreFiles): boolean {
  return (
    existsSync(files.marker) ||
    existsSync(`${files.file}-wal`) ||
    (existsSync(files.backups) && readdirSync(files.backups).some((name) => name.endsWith('.db')))
  )
}

/** Only the owner may read the store. Left as it is where the file belongs to someone else. */
export function makePrivate(file: string): void {
  try {
    chmodSync(file, 0o600)
  } catch (error) {
    if (reasonOf(error) !== 'EPERM') throw error
  }
}

/** Gives a file a second name. Refuses a name that is taken; copies where the disk knows no second names. */
export function duplicate(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    flushToDisk(to)
  }
}

/** Waits until a file or a folder's list of names is on the disk. */
export function flushToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The short name of a system or SQLite error: `EACCES`, `SQLITE_CORRUPT`. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
