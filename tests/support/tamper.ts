import type { Db } from '#db/open-database.server.ts'

/** Changes the store as somebody would who has the file in hand: without triggers and foreign keys. */
export function tamper(db: Db, sql: string, ...values: unknown[]): void {
  const triggers = db.$client.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
  for (const name of triggers) db.$client.exec(`DROP TRIGGER ${name}`)
  db.$client.pragma('foreign_keys = OFF')
  const { changes } = db.$client.prepare(sql).run(...values)
  if (changes === 0) throw new Error('Nothing was tampered with')
}
