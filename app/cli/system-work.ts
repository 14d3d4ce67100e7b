import { systemUserId } from '#app/domain/ids.ts'
import type { Work } from '#app/services/work.server.ts'
import { newId } from '#db/new-id.server.ts'
import type { Db } from '#db/open-database.server.ts'

/** The work of the command line, which acts in the system's name. */
export function systemWork(db: Db): Work & { db: Db } {
  const actor = { id: systemUserId, name: 'Command line', role: 'administrator' } as const
  return { db, actor, now: () => new Date().toISOString(), newId }
}
