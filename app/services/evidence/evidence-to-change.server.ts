import { type Authorized, authorize } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { claimToChange } from '../claims/claim-to-change.server.ts'
import type { Work } from '../work.server.ts'

/** Loads a piece of evidence, and its claim, that the actor may change; retracted ones are `locked`. */
export function evidenceToChange(
  work: Work,
  tx: Tx,
  id: EvidenceId,
): { piece: Authorized<Evidence>; claim: Authorized<Claim> } {
  const found = getEvidence(tx, id)
  const claim = claimToChange(work, tx, found.claimId)
  if (found.retraction) throw new WorkbenchError('locked', 'locked.retracted')
  return { piece: authorize(work.actor, 'edit', found), claim }
}
