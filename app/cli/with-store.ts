import { existsSync } from 'node:fs'
import type { Db } from '#db/open-database.server.ts'
import { openStore, prepareStore } from '#db/prepare-store.server.ts'
import { storeFiles } from '#db/store-files.server.ts'

/** Opens the store, beside a running server too; makes it first when none was ever there. */
export function openOrMakeStore(folder: string): Db {
  if (!existsSync(storeFiles(folder).file)) prepareStore(folder).close()
  return openStore(folder)
}

/** Opens the store as `openOrMakeStore` does, for `work`. */
export function withStore<T>(folder: string, work: (db: Db) => T): T {
  const db = openOrMakeStore(folder)
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}
