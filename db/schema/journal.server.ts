import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** With which event each row came into the store. Written by triggers, so that no write can pass it by. */
export const births = sqliteTable(
  'births',
  {
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
    sequence: integer('sequence').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tableName, t.rowKey] })],
)

/** What a row said until the event `until`: its columns as JSON, from before the change. Written by triggers. */
export const formerRows = sqliteTable(
  'former_rows',
  {
    id: integer('id').primaryKey(),
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
    until: integer('until').notNull(),
    columns: text('columns').notNull(),
  },
  (t) => [index('former_rows_row').on(t.tableName, t.rowKey, t.until)],
)
