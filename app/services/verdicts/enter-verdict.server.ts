import type { Authorized } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import { groundsOf } from '#app/domain/grounds.ts'
import { isProposed } from '#app/domain/in-force.ts'
import { countSide } from '#app/domain/origins.ts'
import { citedEvidence } from '#app/domain/rationale.ts'
import type { PinnedEvidence, Verdict, VerdictDraft } from '#app/domain/verdict.ts'
import { verdictRefusals } from '#app/domain/verdict-rules.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listRivals } from '#db/queries/answers.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { updateClaim } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { insertVerdict, listVerdicts } from '#db/queries/verdicts.server.ts'
import type { Recorder, Work } from '../work.server.ts'

export type VerdictEntry = {
  version: number
  /** `groundsOf` the evidence that the editor saw; left out when the judge is no person with a form. */
  grounds?: string | undefined
  draft: VerdictDraft
  affirms?: Pick<Verdict, 'affirmsId' | 'affirmReason'>
}

/**
 * Adds a verdict on the claim's wording and evidence of now. It is in force at once, or only proposed where the case asks for a second
 * signature. Refused by the rules; `conflict` when wording or evidence changed since the editor looked, or while another one is proposed.
 */
export function enterVerdict(
  work: Work,
  { tx, at }: Pick<Recorder, 'tx' | 'at'>,
  claim: Authorized<Claim>,
  { version, grounds, draft, affirms }: VerdictEntry,
): Verdict {
  if (listVerdicts(tx, [claim.id]).some(isProposed)) {
    throw new WorkbenchError('conflict', 'conflict.verdict_proposed')
  }
  if (version !== claim.version) throw new WorkbenchError('conflict', 'conflict.stale_version')
  const evidence = listEvidence(tx, [claim.id])
  if (grounds !== undefined && grounds !== groundsOf(evidence)) {
    throw new WorkbenchError('conflict', 'conflict.evidence_changed')
  }
  refuseBrokenRules(tx, claim, draft, evidence)
  const needsSignOff = getCase(tx, claim.caseId).requiresSignOff
  const verdict: Verdict = {
    ...draft,
    ...{ id: work.newId('verdict'), claimId: claim.id, wordingId: claim.wording.id },
    ...{ createdAt: at, createdBy: work.actor.id, needsSignOff, signOff: null },
    ...(affirms ?? { affirmsId: null, affirmReason: null }),
    pinned: pinsOf(draft, evidence),
  }
  updateClaim(tx, { ...claim, version }, at, needsSignOff ? {} : { standing: draft.code })
  insertVerdict(tx, claim, verdict)
  return verdict
}

/** Throws the first rule that a verdict on the claim breaks over this evidence, the relays and the rivals of now. */
export function refuseBrokenRules(
  tx: Tx,
  { id, caseId }: Pick<Claim, 'id' | 'caseId'>,
  draft: VerdictDraft,
  evidence: Evidence[],
): void {
  const { confirmed } = countSide(readRelayGraph(tx, caseId), evidence, 'supports')
  const [first] = verdictRefusals(draft, evidence, { origins: confirmed, rivals: listRivals(tx, id) })
  if (first) throw new WorkbenchError('invalid', first.id, first.values)
}

function pinsOf(draft: VerdictDraft, evidence: Evidence[]): PinnedEvidence[] {
  const cited = new Set(citedEvidence(draft.rationale))
  return evidence
    .filter((piece) => piece.retraction === null)
    .map(({ id, captureId, passageId, stance, number }) => ({
      ...{ evidenceId: id, captureId, passageId, stance },
      cited: cited.has(number),
    }))
}
