import { type AnyColumn, type GetColumnData, type SQL, sql } from 'drizzle-orm'

/** That a column holds one of these values. They are bound as one, for SQLite takes no more than 32,766 at a time. */
export function isAmong<Column extends AnyColumn>(
  column: Column,
  values: readonly NonNullable<GetColumnData<Column>>[],
): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`
}
