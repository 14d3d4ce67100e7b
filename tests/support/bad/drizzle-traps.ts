// Never run or compiled: every statement marked BAD must be refused by lint/drizzle-traps.grit, and no other.
export function traps(tx: Tx, db: Db, table: Table, row: Row, cache: Map<string, string>) {
  tx.insert(table).values(row) // BAD
  tx.insert(table).values(row).onConflictDoNothing() // BAD
  tx.insert(table).values(row).onConflictDoUpdate({ target: table.id, set: row }) // BAD
  tx.update(table).set(row).where(eq(table.id, 1)) // BAD
  tx.update(table).set(row) // BAD
  tx.delete(table).where(eq(table.id, 1)) // BAD
  tx.insert(table).values(row).returning() // BAD
  const forgotten = () => tx.insert(table).values(row) // BAD
  db.transaction(() => 1) // BAD
  db.$client.transaction(() => 1).immediate() // BAD

  tx.insert(table).values(row).run()
  tx.insert(table).values(row).onConflictDoNothing().run()
  tx.update(table).set(row).where(eq(table.id, 1)).run()
  const added = tx.insert(table).values(row).returning().get()
  cache.delete('word')
  cache.set('word', 'other')
  const deleted = [row].map(() => tx.delete(table).where(eq(table.id, 1)).run())
  return { added, deleted, forgotten }
}
