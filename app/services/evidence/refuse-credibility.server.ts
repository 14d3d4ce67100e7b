import { credibilityRefusal } from '#app/domain/credibility-rule.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { CaseId, ClaimId, EvidenceId, SourceId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'

/** A piece that is about to be attached, or an attached one as it is about to be. */
type Weighed = { id?: EvidenceId; caseId: CaseId; claimId: ClaimId; sourceId: SourceId }

/** Refuses to call a piece confirmed by other sources where no second known origin speaks for its side. */
export function refuseCredibility(tx: Tx, piece: Weighed, draft: EvidenceDraft): void {
  if (draft.credibility !== 1) return
  const isOther = (other: Evidence) => other.id !== piece.id
  const others = listEvidence(tx, [piece.claimId]).filter(isOther)
  const graph = readRelayGraph(tx, piece.caseId)
  const refusal = credibilityRefusal({ ...draft, sourceId: piece.sourceId }, others, graph)
  if (refusal) throw new WorkbenchError('invalid', refusal.id, refusal.values)
}
