import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { WorkbenchError } from '#app/domain/errors.ts'
import { damageIn } from './copy-store.server.ts'
import { type MigrationPlan, planMigrations, readMigrations } from './migration-plan.server.ts'
import { configure, type Db, type Sqlite } from './open-database.server.ts'
import { Database } from './sqlite-binding.server.ts'
import { makePrivate, reasonOf } from './store-files.server.ts'

/**
 * Opens a store file after every check that tells a sound store from anything else: a file of another kind, another
 * program's database, a damaged or newer store. Nothing is written to the file before it has passed.
 */
export function openChecked(file: string, migrations?: string): { db: Db; plan: MigrationPlan } {
  let sqlite: Sqlite | undefined
  try {
    checkHeader(file)
    sqlite = new Database(file, { fileMustExist: true })
    const plan = checkContent(sqlite, migrations)
    makePrivate(file)
    return { db: configure(sqlite), plan }
  } catch (error) {
    sqlite?.close()
    throw asRefusal(file, error)
  }
}

function checkHeader(file: string): void {
  if (statSync(file).size === 0) throw refuse('store.empty', file)
  const header = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header)
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1') !== 'SQLite format 3\0') throw refuse('store.not_a_store', file)
}

function checkContent(sqlite: Sqlite, migrations?: string): MigrationPlan {
  const file = sqlite.name
  const damage = damageIn(sqlite)
  if (damage) throw refuse('store.damaged', file, damage)
  const table = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'stores'").get()
  if (!table) throw refuse('store.foreign', file)
  const plan = planMigrations(sqlite, readMigrations(migrations))
  const names = sqlite.prepare('SELECT id FROM stores').all()
  if (names.length !== 1) throw refuse('store.foreign', file)
  return plan
}

type Reasonless = 'store.empty' | 'store.not_a_store' | 'store.foreign'

function refuse(id: Reasonless | 'store.damaged' | 'store.unreadable', file: string, reason?: string) {
  return new WorkbenchError('unavailable', id, reason === undefined ? { file } : { file, reason })
}

function asRefusal(file: string, error: unknown): unknown {
  const reason = reasonOf(error)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(reason)) return refuse('store.damaged', file, reason)
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|^E[A-Z]+$/.test(reason)) {
    return refuse('store.unreadable', file, reason)
  }
  return error
}
