import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Work } from '#app/services/work.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { testFolder } from './test-folder.ts'
import { testClock, testIds, testPerson } from './test-work.ts'

/** Everything a service asks for, over a store in a file: what was known earlier is read from a second look at that file. */
export function diskWork(): Work & { db: Db } {
  const store = prepareStore(join(testFolder(), 'data'))
  onTestFinished(() => store.close())
  return { db: store.db, actor: testPerson(store.db, 'Aigul'), now: testClock(), newId: testIds() }
}
