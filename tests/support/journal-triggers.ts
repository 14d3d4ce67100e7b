import { type KeptTable, keptTables, rowKey } from '#db/past/kept-tables.server.ts'

type Sqlite = { prepare: (sql: string) => { pluck: () => { all: (name: string) => unknown[] } } }

/** The triggers that keep the past of every kept table, by name. A migration must hold them to the letter. */
export function journalTriggers(sqlite: Sqlite): Map<string, string> {
  return new Map(
    keptTables.flatMap((table) => {
      const columns = sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name)
      const former = formerTrigger(table, columns as string[])
      return [birthTrigger(table), ...(former ? [former] : [])]
    }),
  )
}

const next = 'coalesce(max(sequence), 0) + 1 FROM events'

function birthTrigger(table: KeptTable): [string, string] {
  const name = `${table.name}_birth`
  return [
    name,
    `CREATE TRIGGER \`${name}\` AFTER INSERT ON \`${table.name}\` BEGIN
	INSERT INTO births (table_name, row_key, sequence) SELECT '${table.name}', ${rowKey(table, 'NEW')}, ${next};
END`,
  ]
}

function formerTrigger(table: KeptTable, columns: string[]): [string, string] | null {
  const { changes } = table
  if (changes === 'none') return null
  const kept = changes === 'all' ? columns : changes
  const of = changes === 'all' ? '' : ` OF ${changes.map((column) => `"${column}"`).join(', ')}`
  const name = `${table.name}_former`
  const pairs = kept.map((column) => `'${column}', OLD."${column}"`).join(', ')
  return [
    name,
    `CREATE TRIGGER \`${name}\` AFTER UPDATE${of} ON \`${table.name}\` BEGIN
	INSERT INTO former_rows (table_name, row_key, until, columns) SELECT '${table.name}', ${rowKey(table, 'OLD')}, ${next.replace(' FROM', `, json_object(${pairs}) FROM`)};
END`,
  ]
}
