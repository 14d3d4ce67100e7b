import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Db } from '#db/open-database.server.ts'

/** Refuses a place where nothing must be written: over the store, over another file, or in no folder. */
export function checkOutPlace(db: Db, target: string, force: boolean): void {
  if (resolve(target) === resolve(db.$client.name)) throw new WorkbenchError('invalid', 'out.same_file')
  if (existsSync(target) && !force) throw new WorkbenchError('conflict', 'out.exists', { file: target })
  const folder = dirname(target)
  if (!existsSync(folder)) throw new WorkbenchError('invalid', 'out.no_folder', { folder })
}

/** Writes a file that gets its name only when it is whole. */
export function putInPlace(target: string, body: string): void {
  const part = `${target}.part`
  try {
    writeFileSync(part, body)
    renameSync(part, target)
  } finally {
    rmSync(part, { force: true })
  }
}
