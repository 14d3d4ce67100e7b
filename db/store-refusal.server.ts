import { type Refusal, WorkbenchError } from '#app/domain/errors.ts'
import type { RefusalId } from '#app/domain/refusals.ts'

const sentences: [start: string, id: RefusalId][] = [
  ['SQLITE_BUSY', 'store.busy'],
  ['SQLITE_LOCKED', 'store.busy'],
  ['SQLITE_FULL', 'store.full'],
  ['ENOSPC', 'store.full'],
  ['EDQUOT', 'store.full'],
  ['SQLITE_READONLY', 'store.read_only'],
  ['SQLITE_CANTOPEN', 'store.read_only'],
  ['EROFS', 'store.read_only'],
  ['SQLITE_IOERR', 'store.disk_failed'],
  ['SQLITE_CORRUPT', 'store.damage_met'],
  ['SQLITE_NOTADB', 'store.damage_met'],
]

/**
 * The refusal behind an error of SQLite or of the disk: busy, full, not writable, failing, damaged. Looks through
 * drizzle's wrapping. Null for any other error, which is then a bug and not the store's state.
 */
export function storeRefusal(error: unknown): Refusal | null {
  if (error instanceof WorkbenchError) return error.code === 'unavailable' ? error.refusal : null
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found = sentences.find(([start]) => code.startsWith(start))
  return found ? { id: found[1] } : storeRefusal(error.cause)
}
