import type { Claim } from '#app/domain/claim.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { getClaim, updateClaim } from '#db/queries/claims.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { claimSearchText, claimSubject, claimToChange } from './claim-to-change.server.ts'

export type ClaimRevision = {
  claimId: ClaimId
  version: number
  claimant: string | null
  claimedOn: Claim['claimedOn']
}

/** Corrects who says a claim and when. The wording and the verdict stand as they are. */
export function reviseClaim(work: Work, { claimId, version, claimant, claimedOn }: ClaimRevision): Claim {
  return changeIfAny(work, ({ tx, at, record }) => {
    const before = claimToChange(work, tx, claimId)
    const changes = fieldChanges(before, { ...before, claimant, claimedOn }, ['claimant', 'claimedOn'])
    if (changes.length === 0) return before
    const searchText = claimSearchText(before.wording.text, claimant)
    updateClaim(tx, { ...before, version }, at, { claimant, claimedOn, searchText })
    const { ids, label } = claimSubject(before)
    record({ type: 'claim_revised', ...ids, data: { claim: label, changes } })
    return getClaim(tx, claimId)
  })
}
