import { type Authorized, authorize } from '#app/domain/actor.ts'
import type { SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { refuseLockedSource } from '../sheets/locks.server.ts'
import type { Work } from '../work.server.ts'

/** Loads a source of which the actor may change what is known; one that a signed sheet names is `locked`. */
export function sourceToChange(work: Work, tx: Tx, sourceId: SourceId): Authorized<Source> {
  const source = authorize(work.actor, 'edit', getSource(tx, sourceId))
  refuseLockedSource(tx, source)
  return source
}
