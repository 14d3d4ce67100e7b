import { type AnyColumn, type GetColumnData, type SQL, sql } from 'drizzle-orm'

/** These values as a list for `in`. They are bound as one, for SQLite takes no more than 32,766 at a time. */
export function listOf(values: readonly unknown[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`
}

/** That a column holds one of these values. */
export function isAmong<Column extends AnyColumn>(
  column: Column,
  values: readonly NonNullable<GetColumnData<Column>>[],
): SQL {
  return sql`${column} in ${listOf(values)}`
}
