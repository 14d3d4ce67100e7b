import { byClaim } from '#app/domain/by-claim.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import type { RelayGraph } from '#app/domain/origins.ts'
import { type StaleReason, staleReasons } from '#app/domain/staleness.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listRivalled } from '#db/queries/answers.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'

/** Tells of a verdict on one of these claims why it is stale, by the wordings, the evidence, the relays and the rivals of now. */
export function staleReasonsOn(
  tx: Tx,
  claims: Claim[],
  relays: RelayGraph,
  evidence = listEvidence(
    tx,
    claims.map((claim) => claim.id),
  ),
): (verdict: Verdict) => StaleReason[] {
  const wordings = new Map(claims.map((claim) => [claim.id, claim.wording.id]))
  const pieces = byClaim(evidence)
  const rivalled = listRivalled(
    tx,
    claims.map((claim) => claim.id),
  )
  return (verdict) => {
    const { claimId } = verdict
    const wordingId = wordings.get(claimId)
    if (!wordingId) return []
    return staleReasons(verdict, wordingId, pieces.get(claimId) ?? [], relays, rivalled.has(claimId))
  }
}

/** Tells of one of these claims why its verdict in force is stale; of a claim without one there is nothing to tell. */
export function staleReasonsOf(
  tx: Tx,
  claims: Claim[],
  relays: RelayGraph,
): (claimId: ClaimId) => StaleReason[] {
  const judged = claims.filter((claim) => claim.standing !== 'unchecked')
  const verdicts = mapVerdictsInForce(
    tx,
    judged.map((claim) => claim.id),
  )
  const reasonsOn = staleReasonsOn(tx, judged, relays)
  return (claimId) => {
    const verdict = verdicts.get(claimId)
    return verdict ? reasonsOn(verdict) : []
  }
}
