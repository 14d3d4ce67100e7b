import {
  copyFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sha256 } from '#db/hash.server.ts'
import { openDatabase } from '#db/open-database.server.ts'
import { openStore, prepareStore, type Store } from '#db/prepare-store.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'
import { storeFiles } from '#db/store-files.server.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { testFolder } from '../support/test-folder.ts'

function prepared(folder: string): Store {
  const store = prepareStore(folder)
  onTestFinished(store.close)
  return store
}

function installedFolder(): string {
  const folder = join(testFolder(), 'data')
  prepareStore(folder).close()
  return folder
}

describe('the first start', () => {
  it('makes a store that only its owner can read, with a name and an empty chain', () => {
    const folder = join(testFolder(), 'data')
    const store = prepared(folder)
    expect(store.installed).toBe(true)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(store.files.file).mode & 0o777).toBe(0o600)
    expect(listEvents(store.db, { limit: 10 })).toEqual([])
    expect(store.db.$client.prepare('SELECT count(*) AS n FROM stores').get()).toEqual({ n: 1 })
  })

  it('is not repeated at the second start', () => {
    const folder = installedFolder()
    const store = prepared(folder)
    expect(store.installed).toBe(false)
    expect(store.db.$client.prepare('SELECT count(*) AS n FROM stores').get()).toEqual({ n: 1 })
  })

  it('clears away what a start that was killed half-way left behind', () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'sverka.db.new'), 'half a store')
    writeFileSync(join(folder, 'sverka.db.new-wal'), 'half a log')
    expect(prepared(folder).installed).toBe(true)
    expect(existsSync(join(folder, 'sverka.db.new'))).toBe(false)
  })

  it('gives two stores two names', () => {
    const name = () =>
      prepared(testFolder()).db.$client.prepare('SELECT id FROM stores').pluck().get() as string
    expect(name()).not.toBe(name())
  })
})

describe('every open', () => {
  it('has FULL durability and foreign keys, the second time too', () => {
    const folder = installedFolder()
    for (let round = 0; round < 2; round += 1) {
      const db = openDatabase(storeFiles(folder).file)
      expect(db.$client.pragma('synchronous', { simple: true })).toBe(2)
      expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(db.$client.pragma('journal_mode', { simple: true })).toBe('wal')
      db.$client.close()
    }
  })
})

describe('a store that cannot be trusted is refused and left as it is', () => {
  it.each<[string, (file: string) => void, string]>([
    ['is missing', (file) => rmSync(file), 'store.missing'],
    ['is empty', (file) => truncateSync(file, 0), 'store.empty'],
    [
      'is something else',
      (file) => writeFileSync(file, 'not a database, but long enough'),
      'store.not_a_store',
    ],
    ['is cut off', (file) => truncateSync(file, 40_960), 'store.damaged'],
    ['has a page of zeros', zeroPage, 'store.damaged'],
    ['is another program’s', makeForeign, 'store.foreign'],
    ['has lost its name', (file) => edit(file, 'DELETE FROM stores'), 'store.foreign'],
    ['is newer', (file) => addApplied(file, 9_999_999_999_999), 'store.newer'],
    ['has a migration nobody knows', (file) => addApplied(file, 5), 'store.migration_unknown'],
    [
      'was migrated by an edited migration',
      (file) => edit(file, "UPDATE __drizzle_migrations SET hash = 'other'"),
      'store.migration_edited',
    ],
  ])('when it %s', (_what, spoil, refusal) => {
    const folder = installedFolder()
    const { file } = storeFiles(folder)
    spoil(file)
    const before = contentOf(file)
    expect(refusalOf(() => prepareStore(folder))).toBe(refusal)
    expect(refusalOf(() => openStore(folder))).toBe(refusal)
    expect(contentOf(file)).toBe(before)
  })

  it('when only its write-ahead log or old copies are left', () => {
    const folder = installedFolder()
    const { file, marker } = storeFiles(folder)
    rmSync(marker)
    copyFileSync(file, `${file}-wal`)
    rmSync(file)
    expect(refusalOf(() => prepareStore(folder))).toBe('store.missing')
  })

  it('when the data folder cannot be made', () => {
    const folder = testFolder()
    writeFileSync(join(folder, 'data'), 'a file is in the way')
    expect(refusalOf(() => prepareStore(join(folder, 'data')))).toBe('store.folder_unusable')
  })

  it('when nothing was ever installed and only reading was asked for', () => {
    expect(refusalOf(() => openStore(testFolder()))).toBe('store.not_installed')
  })
})

describe('one server per store', () => {
  it('refuses a second one, and admits it once the first has ended', () => {
    const folder = installedFolder()
    const first = prepareStore(folder)
    expect(refusalOf(() => prepareStore(folder))).toBe('store.running')
    first.close()
    expect(prepared(folder).installed).toBe(false)
  })

  it('lets the command line read beside it', () => {
    const folder = installedFolder()
    prepared(folder)
    const beside = openStore(folder)
    onTestFinished(() => void beside.$client.close())
    expect(beside.$client.prepare('SELECT count(*) AS n FROM stores').get()).toEqual({ n: 1 })
  })
})

function contentOf(file: string): string | null {
  return existsSync(file) ? sha256(readFileSync(file)) : null
}

function edit(file: string, statement: string): void {
  const sqlite = new Database(file)
  sqlite.exec(statement)
  sqlite.close()
}

function addApplied(file: string, when: number): void {
  edit(file, `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ${when})`)
}

function makeForeign(file: string): void {
  rmSync(file)
  edit(file, 'CREATE TABLE recipes (id INTEGER)')
}

function zeroPage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0, 4096 * 3, 4096 * 4)
  writeFileSync(file, bytes)
}
