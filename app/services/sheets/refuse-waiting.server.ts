import { byClaim } from '#app/domain/by-claim.ts'
import { type Claim, numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { findInForce, isProposed } from '#app/domain/in-force.ts'
import type { Tx } from '#db/open-database.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { staleReasonsOn } from '../verdicts/stale-reasons.server.ts'

/** Refuses claims of which one has a verdict that waits for a signature, or a stale one, and names them. */
export function refuseWaiting(tx: Tx, caseId: CaseId, claims: Claim[]): void {
  const relays = readRelayGraph(tx, caseId)
  const ids = claims.map((claim) => claim.id)
  const verdicts = byClaim(listVerdicts(tx, ids))
  const reasonsOn = staleReasonsOn(tx, claims, relays)
  const proposed = claims.filter((claim) => verdicts.get(claim.id)?.some(isProposed))
  const stale = claims.filter((claim) => {
    const verdict = findInForce(verdicts.get(claim.id) ?? [])
    return verdict && reasonsOn(verdict).length > 0
  })
  if (proposed.length + stale.length === 0) return
  const values = { proposed: named(proposed), stale: named(stale) }
  throw new WorkbenchError('conflict', 'sheet.waiting', values)
}

function named(claims: Claim[]): string {
  return claims.map(({ number }) => numberLabel('C', number)).join(', ') || 'none'
}
