import { showAssignment } from '#app/domain/assignment.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { ClaimRow } from '#app/domain/claim-page.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { staleReasons } from '#app/domain/staleness.ts'
import { type ClaimListQuery, listClaims } from '#db/queries/claim-list.server.ts'
import { mapSideCounts } from '#db/queries/claim-page.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
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
  const sides = mapSideCounts(db, ids)
  const stale = staleReasonsOf({ db }, claims)
  const of = { names: mapNames(db), me: actor.id, today: now().slice(0, 10) }
  const rows = claims.map(({ id, number, wording, claimant, claimedOn, standing, updatedAt, ...claim }) => ({
    ...{ number, claimant, claimedOn, standing, updatedAt },
    ...{ wording: wording.text, language: wording.language },
    sources: sides.get(id) ?? { for: 0, against: 0 },
    stale: stale(id),
    assignment: claim.assigneeId === null ? null : showAssignment(claim, of),
  }))
  return { rows, next }
}

/** Why the verdict of each of these claims is stale. */
export function staleReasonsOf({ db }: Pick<Work, 'db'>, claims: Claim[]) {
  const judged = claims.filter((claim) => claim.standing !== 'unchecked')
  const ids = judged.map((claim) => claim.id)
  const verdicts = mapVerdictsInForce(db, ids)
  const evidence = listEvidence(db, ids)
  const wordings = new Map(judged.map((claim) => [claim.id, claim.wording.id]))
  return (id: ClaimId) => {
    const verdict = verdicts.get(id)
    const wordingId = wordings.get(id)
    if (!verdict || !wordingId) return []
    const ground = evidence.filter((piece) => piece.claimId === id)
    return staleReasons(verdict, wordingId, ground)
  }
}
