import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, it } from 'vitest'
import { keptTables, unkeptTables } from '#db/past/kept-tables.server.ts'
import { openPast } from '#db/past/open-past.server.ts'
import { openStore } from '#db/prepare-store.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import * as schema from '#db/schema/index.server.ts'
import { sources } from '#db/schema/index.server.ts'
import { deskStore } from '#tests/support/desk-store.ts'
import { journalTriggers } from '../support/journal-triggers.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { testStore } from '../support/test-work.ts'

it('each table says whether its past is kept', () => {
  const tables = Object.values(schema).filter((value) => is(value, SQLiteTable)) as SQLiteTable[]
  const names = tables.map((table) => getTableConfig(table).name)
  expect([...keptTables.map(({ name }) => name), ...unkeptTables].sort()).toEqual(names.sort())
})

it('the triggers that keep it cover every column of every kept table', () => {
  const sqlite = testStore().$client
  const written = sqlite
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name NOT LIKE '%_refuse_%'")
    .all() as { name: string; sql: string }[]
  const expected = journalTriggers(sqlite)
  for (const { name, sql } of written) expect(sql, name).toBe(expected.get(name))
  expect(written).toHaveLength(expected.size)
})

it('the past is told of a store in use, and can be written by nobody', () => {
  const { data, file } = deskStore()
  const now = openStore(data)
  const past = openPast(file, 1)
  expect(findEventHead(past).sequence).toBe(1)
  expect(findEventHead(now).sequence).toBe(3)
  expect(past.select().from(sources).all()).toEqual([])
  expect(() => past.delete(sources).run()).toThrow('readonly')
  past.$client.close()
  now.$client.close()
})

it.each([-1, 1000])('a moment that is not there is refused: %i', (sequence) => {
  const { file } = deskStore()
  expect(refusalOf(() => openPast(file, sequence))).toBe('not_found.moment')
})
