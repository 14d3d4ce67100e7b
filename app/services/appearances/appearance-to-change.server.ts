import { type Authorized, authorize } from '#app/domain/actor.ts'
import type { Appearance, Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { AppearanceId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getAppearance } from '#db/queries/appearances.server.ts'
import { claimToChange } from '../claims/claim-to-change.server.ts'
import type { Work } from '../work.server.ts'

/** Loads an appearance, and its claim, that the actor may change; retracted ones are `locked`. */
export function appearanceToChange(
  work: Work,
  tx: Tx,
  id: AppearanceId,
): { appearance: Authorized<Appearance>; claim: Authorized<Claim> } {
  const found = getAppearance(tx, id)
  const claim = claimToChange(work, tx, found.claimId)
  if (found.retraction) throw new WorkbenchError('locked', 'locked.retracted')
  return { appearance: authorize(work.actor, 'edit', found), claim }
}
