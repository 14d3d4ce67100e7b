import { type Action, type Authorized, authorize } from '#app/domain/actor.ts'
import { type Claim, numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { foldForSearch } from '#app/domain/search-text.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { refuseLockedClaim } from '../sheets/locks.server.ts'
import type { Work } from '../work.server.ts'

/** Loads a claim that the actor may change; a retracted claim, and one that a signed sheet holds, is `locked`. */
export function claimToChange(
  work: Work,
  tx: Tx,
  claimId: ClaimId,
  action: Action = 'edit',
): Authorized<Claim> {
  const claim = authorize(work.actor, action, getClaim(tx, claimId))
  if (claim.retraction) throw new WorkbenchError('locked', 'locked.retracted')
  refuseLockedClaim(tx, claim)
  return claim
}

/** What an event of a claim carries to be found under it and to read without look-ups. */
export function claimSubject(claim: Pick<Claim, 'id' | 'caseId' | 'number'>) {
  return { ids: { caseId: claim.caseId, claimId: claim.id }, label: numberLabel('C', claim.number) }
}

/** The folded words under which a claim is found. */
export function claimSearchText(wording: string, claimant: string | null): string {
  return foldForSearch(`${wording} ${claimant ?? ''}`)
}
