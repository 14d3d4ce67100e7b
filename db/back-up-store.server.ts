import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { WorkbenchError } from '#app/domain/errors.ts'
import { damageIn } from './copy-store.server.ts'
import { type Db, openDatabase } from './open-database.server.ts'
import { findEventHead } from './queries/events.server.ts'
import { flushToDisk, makePrivate } from './store-files.server.ts'

export type Head = { sequence: number; hash: string }

/**
 * Makes one closed file of an unfinished backup, checks that it is sound and holds the chain of the store up to at
 * least `from`, and only then gives it its name. A copy that does not agree is thrown away. Whether the name may be
 * taken was asked before. Gives the copy's newest event.
 */
export function finishBackup(db: Db, part: string, target: string, from: Head): Head {
  const copy = openDatabase(part)
  const head = findEventHead(copy)
  const reason = differenceOf(db, copy, head, from)
  copy.$client.pragma('journal_mode = DELETE')
  copy.$client.close()
  if (reason) {
    rmSync(part)
    throw new WorkbenchError('unavailable', 'backup.differs', { reason })
  }
  makePrivate(part)
  flushToDisk(part)
  renameSync(part, target)
  flushToDisk(dirname(target))
  return { sequence: head.sequence, hash: head.hash }
}

function differenceOf(db: Db, copy: Db, head: Head, from: Head): string | null {
  const damage = damageIn(copy.$client)
  if (damage) return damage
  if (head.sequence < from.sequence) return `${head.sequence} < ${from.sequence}`
  const original = db.$client.prepare('SELECT hash FROM events WHERE sequence = ?').pluck().get(head.sequence)
  return head.sequence > 0 && original !== head.hash ? `#${head.sequence}` : null
}
