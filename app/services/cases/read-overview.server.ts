import type { CaseOverview, ClaimLine } from '#app/domain/case-overview.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { staleReasons } from '#app/domain/staleness.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import { byClaim } from '../sheets/sheet-records.server.ts'
import type { Work } from '../work.server.ts'

/** The claims of a case that wait for somebody: unchecked, stale, disputed. Retracted claims are left out. */
export function readOverview({ db }: Pick<Work, 'db'>, caseId: CaseId): CaseOverview {
  const claims = listAllClaims(db, caseId).filter((claim) => claim.retraction === null)
  const judged = claims.filter((claim) => claim.standing !== 'unchecked').map((claim) => claim.id)
  const verdicts = mapVerdictsInForce(db, judged)
  const evidence = byClaim(listEvidence(db, judged))
  return {
    unchecked: claims.filter((claim) => claim.standing === 'unchecked').map(lineOf),
    stale: claims.flatMap((claim) => staleLine(claim, verdicts.get(claim.id), evidence.get(claim.id) ?? [])),
    disputed: claims.flatMap((claim) => disputedLine(claim, verdicts.get(claim.id))),
  }
}

function lineOf({ number, wording, standing }: Claim): ClaimLine {
  return { number, wording: wording.text, language: wording.language, standing }
}

function staleLine(claim: Claim, verdict: Verdict | undefined, evidence: Evidence[]): CaseOverview['stale'] {
  const reasons = verdict ? staleReasons(verdict, claim.wording.id, evidence) : []
  return reasons.length > 0 ? [{ ...lineOf(claim), reasons }] : []
}

function disputedLine(claim: Claim, verdict: Verdict | undefined): CaseOverview['disputed'] {
  return verdict?.code === 'disputed' ? [{ ...lineOf(claim), settledBy: verdict.settledBy }] : []
}
