import { drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema/index.server.ts'
import { type Connection, Database } from './sqlite-binding.server.ts'

export type Sqlite = Connection

/** The store as queries see it: drizzle over one better-sqlite3 connection, which stands under `$client`. */
export type Db = ReturnType<typeof wrap>
/** What a query may be given: the store itself or the transaction it runs in. */
export type Tx = Db

function wrap(sqlite: Sqlite) {
  return drizzle(sqlite, { schema })
}

/**
 * Sets the pragmas that durability rests on and asserts them: WAL, synchronous FULL (a second open of a WAL file
 * falls back to NORMAL without it), foreign keys on, and a wait of 5 s for another process's write.
 */
export function configure(sqlite: Sqlite): Db {
  const journal = sqlite.memory ? 'wal' : sqlite.pragma('journal_mode = WAL', { simple: true })
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  const synchronous = sqlite.pragma('synchronous', { simple: true })
  const foreignKeys = sqlite.pragma('foreign_keys', { simple: true })
  if (journal !== 'wal' || synchronous !== 2 || foreignKeys !== 1) {
    throw new Error(`SQLite refused: journal ${journal}, synchronous ${synchronous}, keys ${foreignKeys}`)
  }
  return wrap(sqlite)
}

/** Opens a store that must exist. A missing file is an error, never a new store. */
export function openDatabase(file: string): Db {
  return configure(new Database(file, { fileMustExist: true }))
}

/** Opens a private copy, in memory, of a store given as bytes (as `Database.serialize` gives them). */
export function openDatabaseFromBytes(bytes: Buffer): Db {
  return configure(new Database(bytes))
}
