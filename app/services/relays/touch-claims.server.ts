import { authorize } from '#app/domain/actor.ts'
import { sourcesFrom } from '#app/domain/origins.ts'
import type { Source } from '#app/domain/source.ts'
import { touchClaimsOnSources } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import type { Recorder, Work } from '../work.server.ts'

/** Notes a change on every claim whose sides a relay or mark of this source may count otherwise: what it and all that have it from there speak of. */
export function touchClaimsOf(
  work: Pick<Work, 'actor'>,
  { tx, at }: Pick<Recorder, 'tx' | 'at'>,
  source: Pick<Source, 'id' | 'caseId'>,
): void {
  const ids = [...sourcesFrom(readRelayGraph(tx, source.caseId), source.id)]
  touchClaimsOnSources(tx, authorize(work.actor, 'edit', { ids }), at)
}
