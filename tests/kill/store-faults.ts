import type { Db } from '#db/open-database.server.ts'
import type { Acknowledged } from './desk.ts'

/** The labels under which each write stands in the store, by its words. */
export function writesIn(db: Db): Map<string, string[]> {
  const rows = db.$client
    .prepare(
      `SELECT text AS words, 'C' || number AS label FROM claims JOIN wordings ON wordings.claim_id = claims.id
       UNION ALL SELECT note, 'E' || number FROM evidence`,
    )
    .all() as { words: string; label: string }[]
  const found = new Map<string, string[]>()
  for (const { words, label } of rows) found.set(words, [...(found.get(words) ?? []), label])
  return found
}

export type StoreFaults = { lost: string[]; twice: string[] }

/** Names each acknowledged write that is not in the store, and each that is there otherwise than once under its label. */
export function storeFaults(db: Db, acknowledged: readonly Acknowledged[]): StoreFaults {
  const found = writesIn(db)
  const faults: StoreFaults = { lost: [], twice: [] }
  for (const { label, words } of acknowledged) {
    const labels = found.get(words)
    if (!labels) faults.lost.push(`${label} "${words}" was acknowledged and is not in the store`)
    else if (labels.join() !== label)
      faults.twice.push(`${label} "${words}" is in the store as ${labels.join(', ')}`)
  }
  return faults
}
