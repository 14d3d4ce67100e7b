import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Sqlite } from './open-database.server.ts'
import { Database } from './sqlite-binding.server.ts'
import {
  duplicate,
  flushToDisk,
  makePrivate,
  makePrivateFolder,
  type StoreFiles,
} from './store-files.server.ts'

/**
 * Copies the store into `backups/` before it is migrated and gives the copy's path. Its name carries the time and the
 * newest migration the copy holds. It gets that name only once it is whole, checked and on the disk.
 */
export function copyBeforeMigration(sqlite: Sqlite, files: StoreFiles, newest: string, at: string): string {
  makePrivateFolder(files.backups)
  const target = freeName(files.backups, `sverka-${at.replace(/[-:]|\.\d+/g, '')}-schema-${newest}`)
  const part = `${target}.part`
  rmSync(part, { force: true })
  sqlite.prepare('VACUUM INTO ?').run(part)
  makePrivate(part)
  const damage = findDamage(part)
  if (damage) {
    rmSync(part)
    throw new WorkbenchError('unavailable', 'backup.differs', { reason: damage })
  }
  flushToDisk(part)
  duplicate(part, target)
  rmSync(part)
  flushToDisk(files.backups)
  return target
}

function freeName(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const candidate = join(folder, count === 1 ? `${name}.db` : `${name}-${count}.db`)
    if (!existsSync(candidate)) return candidate
  }
}

/** What SQLite's full check says of a file, or null when it is sound. */
export function findDamage(file: string): string | null {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return damageIn(sqlite)
  } finally {
    sqlite.close()
  }
}

/** What SQLite's full check says of an open database, or null when it is sound. */
export function damageIn(sqlite: Sqlite): string | null {
  const first = sqlite.pragma('integrity_check(1)', { simple: true })
  return first === 'ok' ? null : String(first)
}
