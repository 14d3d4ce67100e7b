import { type Column, getTableColumns, type Placeholder, sql, type Table } from 'drizzle-orm'
import type { Tx } from './open-database.server.ts'

/**
 * A statement that is built once for each transaction, however often it runs in it: building one takes several times as long as running it. For
 * statements that a change may run thousands of times.
 */
export function prepared<T>(build: (tx: Tx) => T): (tx: Tx) => T {
  const built = new WeakMap<Tx, { statement: T }>()
  return (tx) => {
    const known = built.get(tx) ?? { statement: build(tx) }
    built.set(tx, known)
    return known.statement
  }
}

/** A place for each column of a table, to be filled with a row at each run. */
export function placesFor<T extends Table>(table: T): { [K in keyof T['_']['columns']]: Placeholder } {
  const columns: Record<string, Column> = getTableColumns(table)
  const names = Object.keys(columns)
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as never
}
