import { type SQL, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, text } from 'drizzle-orm/sqlite-core'
import type { Id, IdKind } from '#app/domain/ids.ts'

/** A primary key that holds a prefixed id of one kind. */
export function idColumn<K extends IdKind>(_kind: K) {
  return text('id').primaryKey().$type<Id<K>>()
}

/** A CHECK that the column holds one of the words, or NULL where it may. */
export function oneOf(name: string, column: AnySQLiteColumn, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(', '))
  return check(name, sql`${column} in (${list})`)
}

/** A CHECK that the three columns of a retraction are set together or not at all. */
export function retractionCheck(
  name: string,
  at: AnySQLiteColumn,
  by: AnySQLiteColumn,
  reason: AnySQLiteColumn,
) {
  const whole: SQL = sql`(${at} is null) = (${by} is null) and (${at} is null) = (${reason} is null)`
  return check(name, whole)
}
