import { type Actor, authorize } from '#app/domain/actor.ts'
import type { PassageId } from '#app/domain/ids.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import type { Recorder } from '../work.server.ts'

/** Notes on each claim that rests on these passages that something of it changed. */
export function touchClaimsOnPassages(
  actor: Actor,
  { tx, at }: Pick<Recorder, 'tx' | 'at'>,
  passageIds: PassageId[],
): void {
  const ties = [...listEvidenceOn(tx, passageIds), ...listAppearancesOn(tx, passageIds)]
  for (const id of new Set(ties.map((tie) => tie.claimId)))
    touchClaim(tx, authorize(actor, 'edit', { id }), at)
}
