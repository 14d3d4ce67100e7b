import { existsSync } from 'node:fs'
import type { Db } from '#db/open-database.server.ts'
import { openStore, prepareStore } from '#db/prepare-store.server.ts'
import { storeFiles } from '#db/store-files.server.ts'

/** Opens the store, beside a running server too, for `work`; makes it first when none was ever there. */
export function withStore<T>(folder: string, work: (db: Db) => T): T {
  if (!existsSync(storeFiles(folder).file)) prepareStore(folder).close()
  const db = openStore(folder)
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}
