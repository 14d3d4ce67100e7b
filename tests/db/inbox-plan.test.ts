import { expect, test } from 'vitest'
import { readInbox } from '#app/services/inbox/read-inbox.server.ts'
import type { Db } from '#db/open-database.server.ts'
import { signingDesk } from '#tests/support/signing.ts'

/** Every statement that `run` asks of the store. */
function statementsOf(db: Db, run: () => unknown): string[] {
  const statements: string[] = []
  const { prepare } = db.$client
  db.$client.prepare = ((sql: string) => {
    statements.push(sql)
    return prepare.call(db.$client, sql)
  }) as typeof prepare
  run()
  db.$client.prepare = prepare
  return statements
}

test('the inbox finds what waits by indexes: it walks through nothing but open proposals and lists of its own', () => {
  const { bolot, propose } = signingDesk()
  propose()
  const large = /SCAN (?!o$|t$|doubted$|json_each )/
  const statements = statementsOf(bolot.db, () => readInbox(bolot))
  expect(statements.length).toBeGreaterThanOrEqual(5)
  for (const sql of statements) {
    const plan = bolot.db.$client
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array.from(sql.matchAll(/\?/g), () => 1)) as { detail: string }[]
    const scans = plan.map(({ detail }) => detail).filter((detail) => large.test(detail))
    expect(scans, sql).toEqual([])
  }
})
