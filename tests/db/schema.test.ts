import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { keptTables } from '#db/past/kept-tables.server.ts'
import * as schema from '#db/schema/index.server.ts'
import { testStore } from '../support/test-work.ts'

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable)) as SQLiteTable[]
const sqlite = testStore().$client

type Column = { name: string; type: string; notnull: number; pk: number }

describe('the migrated store is what the code says', () => {
  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))('%s', (name, table) => {
    const config = getTableConfig(table)
    const columns = sqlite
      .prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
      .all(name) as Column[]
    const primary = config.primaryKeys.flatMap((key) => key.columns.map((column) => column.name))
    expect(columns.map(({ name, type, notnull, pk }) => [name, type, notnull === 1, pk > 0])).toEqual(
      config.columns.map((column) => [
        column.name,
        column.getSQLType().toUpperCase(),
        column.notNull,
        column.primary || primary.includes(column.name),
      ]),
    )
    const indexes = sqlite
      .prepare("SELECT name FROM pragma_index_list(?) WHERE origin = 'c'")
      .pluck()
      .all(name)
    expect(indexes.sort()).toEqual(config.indexes.map((index) => index.config.name).sort())
    const links = sqlite.prepare('SELECT DISTINCT id FROM pragma_foreign_key_list(?)').all(name)
    expect(links).toHaveLength(config.foreignKeys.length)
    const written = sqlite.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) as string
    for (const check of config.checks) expect(written).toContain(`CONSTRAINT "${check.name}" CHECK`)
  })

  it('with no table that the code does not know, every one of them STRICT', () => {
    const found = sqlite
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all() as { name: string; strict: number }[]
    const ours = found.filter(({ name }) => name !== '__drizzle_migrations')
    expect(ours.map(({ name }) => name).sort()).toEqual(
      tables.map((table) => getTableConfig(table).name).sort(),
    )
    expect(ours.filter(({ strict }) => strict !== 1)).toEqual([])
  })

  const refusals = (name: string) =>
    sqlite
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND name LIKE '%refuse%'",
      )
      .pluck()
      .all(name)
      .sort()
  const fixed = keptTables.filter(({ changes }) => changes === 'none').map(({ name }) => name)

  it.each([...fixed, ...['blobs', 'events', 'births', 'former_rows']])(
    '%s are never updated or deleted',
    (name) => {
      expect(refusals(name)).toEqual([`${name}_refuse_delete`, `${name}_refuse_update`])
    },
  )

  it('locations are never deleted', () => {
    expect(refusals('locations')).toEqual(['locations_refuse_delete'])
  })
})
