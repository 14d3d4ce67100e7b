import { showAssignment } from '#app/domain/assignment.ts'
import { byClaim } from '#app/domain/by-claim.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { ClaimRow } from '#app/domain/claim-page.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { countSidesByClaim, noSides, type RelayGraph } from '#app/domain/origins.ts'
import { staleReasons } from '#app/domain/staleness.ts'
import { type ClaimListQuery, listClaims } from '#db/queries/claim-list.server.ts'
import { listCounted, listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import type { Work } from '../work.server.ts'

/** One page of a case's claims, each with its sides and with why its verdict is stale. `next` leads to the page after it. */
export function listClaimRows(
  { db, actor, now }: Pick<Work, 'db' | 'actor' | 'now'>,
  query: ClaimListQuery,
): { rows: ClaimRow[]; next: string | null } {
  const { claims, next } = listClaims(db, query)
  const ids = claims.map((claim) => claim.id)
  const relays = readRelayGraph(db, query.caseId)
  const sides = countSidesByClaim(relays, listCounted(db, ids))
  const stale = staleReasonsOf({ db }, claims, relays)
  const of = { names: mapNames(db), me: actor.id, today: now().slice(0, 10) }
  const rows = claims.map(({ id, number, wording, claimant, claimedOn, standing, updatedAt, ...claim }) => ({
    ...{ number, claimant, claimedOn, standing, updatedAt },
    ...{ wording: wording.text, language: wording.language },
    sides: sides.get(id) ?? noSides,
    stale: stale(id),
    assignment: claim.assigneeId === null ? null : showAssignment(claim, of),
  }))
  return { rows, next }
}

/** Why the verdict of each of these claims is stale. */
export function staleReasonsOf({ db }: Pick<Work, 'db'>, claims: Claim[], relays: RelayGraph) {
  const judged = claims.filter((claim) => claim.standing !== 'unchecked')
  const ids = judged.map((claim) => claim.id)
  const verdicts = mapVerdictsInForce(db, ids)
  const evidence = byClaim(listEvidence(db, ids))
  const wordings = new Map(judged.map((claim) => [claim.id, claim.wording.id]))
  return (id: ClaimId) => {
    const verdict = verdicts.get(id)
    const wordingId = wordings.get(id)
    return verdict && wordingId ? staleReasons(verdict, wordingId, evidence.get(id) ?? [], relays) : []
  }
}
