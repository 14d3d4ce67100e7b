import type { Claim } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type {
  CaptureId,
  CaseId,
  ClaimId,
  EvidenceId,
  PassageId,
  SourceId,
  VerdictId,
} from '#app/domain/ids.ts'
import { carriesOver, type Location } from '#app/domain/location.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import type { CaptureHead } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listLocationsOfCase } from '#db/queries/locations.server.ts'
import { listCapturesOfCase } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'

/** What two moments of a case are compared by, by id. Retracted claims and evidence are left out. */
export type CaseState = {
  claims: Map<ClaimId, Claim>
  evidence: Map<EvidenceId, Evidence>
  verdicts: Map<ClaimId, VerdictId>
  sources: Map<SourceId, Source>
  captures: Map<CaptureId, CaptureHead>
  /** The passages whose words stand otherwise, or no longer, in the newest capture in which they were looked for. */
  shifted: Map<PassageId, Location>
}

/** Reads the state of a case from a store, of now or of a moment. */
export function readCaseState(tx: Tx, caseId: CaseId): CaseState {
  const claims = listAllClaims(tx, caseId).filter(({ retraction }) => retraction === null)
  const ids = claims.map(({ id }) => id)
  const evidence = listEvidence(tx, ids).filter(({ retraction }) => retraction === null)
  const newest = new Map(listLocationsOfCase(tx, caseId).map((location) => [location.passageId, location]))
  return {
    claims: byId(claims),
    evidence: byId(evidence),
    verdicts: new Map([...mapVerdictsInForce(tx, ids)].map(([claimId, { id }]) => [claimId, id])),
    sources: byId(listSources(tx, caseId)),
    captures: byId(listCapturesOfCase(tx, caseId)),
    shifted: new Map([...newest].filter(([, location]) => !carriesOver(location))),
  }
}

function byId<K, T extends { id: K }>(rows: T[]): Map<K, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** The rows that one map holds and another does not, in their order. */
export function missingIn<K, T>(rows: Map<K, T>, other: Map<K, T>): T[] {
  return [...rows].flatMap(([key, row]) => (other.has(key) ? [] : [row]))
}
