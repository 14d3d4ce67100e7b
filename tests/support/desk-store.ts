import { join } from 'node:path'
import type { Db } from '#db/open-database.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'
import { storeFiles } from '#db/store-files.server.ts'
import { aCase, aSource } from './material.ts'
import { testFolder } from './test-folder.ts'
import { testClock, testIds, testPerson } from './test-work.ts'

/** A store on disk, closed, with a case and a source in it, and a place for a backup of it. */
export function deskStore(): { data: string; backup: string; file: string } {
  const folder = testFolder()
  const data = join(folder, 'data')
  const store = prepareStore(data)
  addCase(store.db, 'video')
  store.close()
  return { data, backup: join(folder, 'backup.db'), file: storeFiles(data).file }
}

/** Adds an editor, their case with this short name, and a source in it: three events. */
export function addCase(db: Db, slug: string): void {
  const ids = testIds()
  const newId = ((kind: Parameters<typeof ids>[0]) => `${ids(kind)}_${slug}`) as typeof ids
  const work = { db, actor: testPerson(db, slug), now: testClock(), newId }
  aSource(work, aCase(work, slug).id)
}

/** Changes a store file behind the program's back. */
export function edit(file: string, sql: string): void {
  const sqlite = new Database(file)
  sqlite.exec(sql)
  sqlite.close()
}

/** The hash of the newest event in a store file. */
export function headOf(file: string): string {
  const sqlite = new Database(file, { readonly: true })
  const hash = sqlite
    .prepare('SELECT hash FROM events ORDER BY sequence DESC LIMIT 1')
    .pluck()
    .get() as string
  sqlite.close()
  return hash
}
