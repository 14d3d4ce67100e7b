import type { CaseOverview, ClaimLine } from '#app/domain/case-overview.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { countSidesByClaim, noSides, type SideCounts } from '#app/domain/origins.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import { staleReasonsOn } from '../verdicts/stale-reasons.server.ts'
import type { Work } from '../work.server.ts'

/** The claims of a case that wait for somebody: unchecked, stale, disputed. Retracted claims are left out. */
export function readOverview({ db }: Pick<Work, 'db'>, caseId: CaseId): CaseOverview {
  const claims = listAllClaims(db, caseId).filter((claim) => claim.retraction === null)
  const ids = claims.map((claim) => claim.id)
  const relays = readRelayGraph(db, caseId)
  const verdicts = mapVerdictsInForce(db, ids)
  const evidence = listEvidence(db, ids)
  const sides = countSidesByClaim(relays, evidence)
  const lineOf = (claim: Claim) => claimLine(claim, sides.get(claim.id) ?? noSides)
  const reasonsOn = staleReasonsOn(db, claims, relays, evidence)
  return {
    unchecked: claims.filter((claim) => claim.standing === 'unchecked').map(lineOf),
    stale: claims.flatMap((claim) => {
      const verdict = verdicts.get(claim.id)
      const reasons = verdict ? reasonsOn(verdict) : []
      return reasons.length > 0 ? [{ ...lineOf(claim), reasons }] : []
    }),
    disputed: claims.flatMap((claim) => {
      const verdict = verdicts.get(claim.id)
      return verdict?.code === 'disputed' ? [{ ...lineOf(claim), settledBy: verdict.settledBy }] : []
    }),
  }
}

function claimLine({ number, wording, standing }: Claim, sides: SideCounts): ClaimLine {
  return { number, wording: wording.text, language: wording.language, standing, sides }
}
