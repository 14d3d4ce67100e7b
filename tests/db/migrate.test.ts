import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate } from '#db/migrate.server.ts'
import { configure, type Db } from '#db/open-database.server.ts'
import { prepareStore } from '#db/prepare-store.server.ts'
import { Database } from '#db/sqlite-binding.server.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { testFolder } from '../support/test-folder.ts'
import {
  addMigration,
  copyMigrations,
  emptyMigrations,
  readJournal,
  writeJournal,
} from '../support/test-migrations.ts'

const parentAndChild = `CREATE TABLE parent (id INTEGER PRIMARY KEY, word TEXT) STRICT;
--> statement-breakpoint
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE) STRICT;
--> statement-breakpoint
INSERT INTO parent VALUES (1, 'one'), (2, 'two');
--> statement-breakpoint
INSERT INTO child VALUES (11, 1), (12, 2);`

/** What drizzle-kit writes when a column's rules change. */
const rebuild = `PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE __new_parent (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;
--> statement-breakpoint
INSERT INTO __new_parent SELECT id, word FROM parent;
--> statement-breakpoint
DROP TABLE parent;
--> statement-breakpoint
ALTER TABLE __new_parent RENAME TO parent;
--> statement-breakpoint
PRAGMA foreign_keys=ON;`

function memory(): Db {
  return configure(new Database(':memory:'))
}

function count(db: Db, table: string): unknown {
  return db.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
}

describe('a migration that rebuilds a table', () => {
  it('keeps the rows that point to it, which drizzle’s own migrate loses', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    const ours = memory()
    const plain = memory()
    migrate(ours, folder)
    migrate(plain, folder)
    addMigration(folder, '0001_rebuild', rebuild)

    migrate(ours, folder)
    drizzleMigrate(drizzle(plain.$client), { migrationsFolder: folder })

    expect(count(ours, 'child')).toBe(2)
    expect(count(plain, 'child')).toBe(0)
    expect(ours.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('is undone when rows afterwards point to nothing', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    const db = memory()
    migrate(db, folder)
    addMigration(folder, '0001_forget', 'DELETE FROM parent WHERE id = 2;')
    expect(refusalOf(() => migrate(db, folder))).toBe('store.migration_broke_links')
    expect(count(db, 'parent')).toBe(2)
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  })
})

describe('migrations are applied once, in order, whole', () => {
  it('and drizzle agrees that nothing is left to do', () => {
    const db = memory()
    expect(migrate(db)).not.toHaveLength(0)
    expect(migrate(db)).toEqual([])
    const before = count(db, '__drizzle_migrations')
    drizzleMigrate(drizzle(db.$client), { migrationsFolder: join(import.meta.dirname, '../../migrations') })
    expect(count(db, '__drizzle_migrations')).toBe(before)
  })

  it('a failing one takes the ones before it back with it', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    addMigration(folder, '0001_wrong', 'CREATE TABLE third (id INTEGER);\n--> statement-breakpoint\nNOT SQL;')
    const db = memory()
    expect(refusalOf(() => migrate(db, folder))).toBe('store.migration_failed')
    expect(db.$client.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
  })

  it('one edited after it was applied is refused', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    const db = memory()
    migrate(db, folder)
    writeFileSync(join(folder, '0000_start.sql'), `${parentAndChild} -- a word more`)
    expect(refusalOf(() => migrate(db, folder))).toBe('store.migration_edited')
  })

  it('one that came late from another branch is refused, where drizzle would skip it in silence', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    addMigration(folder, '0002_third', 'CREATE TABLE third (id INTEGER);')
    const db = memory()
    migrate(db, folder)
    addMigration(folder, '0001_fourth', 'CREATE TABLE fourth (id INTEGER);', -500)
    const journal = readJournal(folder)
    journal.entries.sort((a, b) => a.when - b.when)
    writeJournal(folder, journal)
    expect(refusalOf(() => migrate(db, folder))).toBe('store.migration_out_of_order')
    drizzleMigrate(drizzle(db.$client), { migrationsFolder: folder })
    expect(db.$client.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'fourth'").get()).toBeUndefined()
  })

  it('a journal whose times do not rise is refused', () => {
    const folder = emptyMigrations(testFolder())
    addMigration(folder, '0000_start', parentAndChild)
    addMigration(folder, '0001_third', 'CREATE TABLE third (id INTEGER);', -500)
    expect(refusalOf(() => migrate(memory(), folder))).toBe('store.migration_disordered')
  })

  it('never inside a transaction, where foreign keys cannot be switched off', () => {
    const db = memory()
    db.$client.exec('BEGIN')
    expect(() => migrate(db)).toThrow('inside a transaction')
  })
})

describe('before a store is migrated', () => {
  it('it is copied, and the copy holds what it held', () => {
    const folder = testFolder()
    const migrations = copyMigrations(folder)
    const data = join(folder, 'data')
    prepareStore(data, { migrations }).close()
    addMigration(migrations, '0999_word', 'CREATE TABLE word (id INTEGER PRIMARY KEY) STRICT;')

    const store = prepareStore(data, { migrations, now: () => '2026-11-22T03:45:12.000Z' })
    onTestFinished(store.close)
    expect(store.migrated).toEqual(['0999_word'])
    const last = readJournal(migrations).entries.at(-2)?.tag
    expect(readdirSync(store.files.backups)).toEqual([`sverka-20261122T034512Z-schema-${last}.db`])
    const copy = new Database(store.copy ?? '', { readonly: true })
    expect(copy.prepare('SELECT count(*) FROM stores').pluck().get()).toBe(1)
    expect(copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'word'").get()).toBeUndefined()
    copy.close()
  })

  it('and not copied when nothing is to be done', () => {
    const data = join(testFolder(), 'data')
    prepareStore(data).close()
    const store = prepareStore(data)
    onTestFinished(store.close)
    expect(store.copy).toBeNull()
  })

  it('a migration that fails leaves the store usable by the program that wrote it', () => {
    const folder = testFolder()
    const migrations = copyMigrations(folder)
    const data = join(folder, 'data')
    prepareStore(data).close()
    addMigration(migrations, '0999_wrong', 'NOT SQL;')
    expect(refusalOf(() => prepareStore(data, { migrations }))).toBe('store.migration_failed')
    prepareStore(data).close()
  })
})
