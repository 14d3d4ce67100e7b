import { showAssignment } from '#app/domain/assignment.ts'
import type { ClaimRow } from '#app/domain/claim-page.ts'
import { countSidesByClaim, noSides } from '#app/domain/origins.ts'
import { type ClaimListQuery, listClaims } from '#db/queries/claim-list.server.ts'
import { listCounted } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { staleReasonsOf } from '../verdicts/stale-reasons.server.ts'
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
  const stale = staleReasonsOf(db, claims, relays)
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
