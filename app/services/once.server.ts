import { WorkbenchError } from '#app/domain/errors.ts'
import { atomically } from '#db/atomically.server.ts'
import { findSubmission, insertSubmission } from '#db/queries/submissions.server.ts'
import type { Work } from './work.server.ts'

/**
 * Does what a form asks for once, however often it is sent: the key is stored with the result in the transaction of the
 * change, and the same key gives the stored result again. A key that somebody else used is refused.
 * The result must survive JSON.
 */
export function once<T>(work: Work, key: string, run: (work: Work) => T): T {
  return atomically(work.db, (tx) => {
    const earlier = findSubmission(tx, key)
    if (earlier && earlier.userId !== work.actor.id)
      throw new WorkbenchError('conflict', 'conflict.submission_reused')
    if (earlier) return JSON.parse(earlier.result) as never
    const result = run({ ...work, db: tx })
    const row = { key, userId: work.actor.id, result: JSON.stringify(result ?? null), at: work.now() }
    insertSubmission(tx, row)
    return result as never
  }) as T
}
