import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Finding, Verification } from '#app/domain/verification.ts'
import { markInstalled } from './install-store.server.ts'
import { migrate } from './migrate.server.ts'
import { openChecked } from './open-checked.server.ts'
import {
  duplicate,
  flushToDisk,
  makePrivate,
  makePrivateFolder,
  type StoreFiles,
  storeFiles,
} from './store-files.server.ts'
import { holdStore } from './store-lock.server.ts'
import { verify } from './verify/verify.server.ts'

export type Restoring = { backup: string; replace: boolean; at: string; migrations?: string }
/** What was put in place, and where the store that stood there is kept. */
export type Restored = { file: string; kept: string | null; report: Verification }

/** A backup that opens but whose content does not agree. */
export class UnsoundBackup extends WorkbenchError {
  readonly findings: Finding[]

  constructor(file: string, findings: Finding[]) {
    super('unavailable', 'restore.findings', { file, count: findings.length })
    this.findings = findings
  }
}

/**
 * Puts a backup in the store's place. A copy of it is checked from end to end before anything else is touched. A store
 * that stands there is only replaced when asked, and is kept beside it. Refused while a server runs.
 */
export function restoreStore(folder: string, restoring: Restoring): Restored {
  const files = storeFiles(folder)
  const backup = resolve(restoring.backup)
  if (!existsSync(backup)) throw new WorkbenchError('not_found', 'restore.no_backup', { file: backup })
  if (backup === resolve(files.file)) throw new WorkbenchError('invalid', 'restore.same_file')
  makePrivateFolder(folder)
  const lock = holdStore(files)
  try {
    if (existsSync(files.file) && !restoring.replace) {
      throw new WorkbenchError('conflict', 'restore.store_exists', { file: files.file })
    }
    return putInPlace(files, backup, restoring)
  } finally {
    lock.release()
  }
}

const sideFiles = ['-wal', '-shm', '-journal']

function putInPlace(files: StoreFiles, backup: string, { at, migrations }: Restoring): Restored {
  const incoming = `${files.file}.incoming`
  removeAll(incoming)
  try {
    const report = checkCopy(backup, incoming, migrations)
    const kept = keepOld(files, at)
    renameSync(incoming, files.file)
    markInstalled(files, at)
    return { file: files.file, kept, report }
  } finally {
    removeAll(incoming)
  }
}

/** Copies the backup, with a write-ahead log that may lie beside it, brings the copy up to date and verifies it. */
function checkCopy(backup: string, incoming: string, migrations?: string): Verification {
  copyFileSync(backup, incoming)
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${incoming}-wal`)
  makePrivate(incoming)
  const { db } = namingTheBackup(backup, () => openChecked(incoming, migrations))
  try {
    namingTheBackup(backup, () => migrate(db, migrations))
    const report = verify(db)
    if (report.findings.length > 0) throw new UnsoundBackup(backup, report.findings)
    return report
  } finally {
    db.$client.close()
    flushToDisk(incoming)
  }
}

/** A refusal of the copy is told as one of the backup, which is the file that the person named. */
function namingTheBackup<T>(backup: string, attempt: () => T): T {
  try {
    return attempt()
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const { id, values } = error.refusal
    throw new WorkbenchError(error.code, id, { ...values, file: backup })
  }
}

/**
 * Moves the store that stands there, with its write-ahead log, to a dated name. Left in place, SQLite would apply the
 * log to the new file. The pair is whole under one name or the other at every moment, and neither file is opened.
 */
function keepOld(files: StoreFiles, at: string): string | null {
  const { file } = files
  const kept = freeName(`${file.replace(/\.db$/, '')}-replaced-${at.replace(/[-:]|\.\d+/g, '')}`)
  const stands = existsSync(file)
  const logs = ['-wal', '-journal'].filter((end) => existsSync(file + end))
  for (const end of logs) duplicate(file + end, kept + end)
  if (stands) renameSync(file, kept)
  for (const end of sideFiles) rmSync(file + end, { force: true })
  flushToDisk(files.folder)
  return stands ? kept : null
}

function freeName(name: string): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? `${name}.db` : `${name}-${count}.db`
    if (!existsSync(candidate)) return candidate
  }
}

function removeAll(file: string): void {
  for (const end of ['', ...sideFiles]) rmSync(file + end, { force: true })
}
