import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import { groundsOf } from '#app/domain/grounds.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { citedEvidence, rationaleToText } from '#app/domain/rationale.ts'
import type { Rival } from '#app/domain/rival.ts'
import type { PinnedEvidence, Verdict, VerdictDraft } from '#app/domain/verdict.ts'
import { verdictRefusals } from '#app/domain/verdict-rules.ts'
import { listRivals } from '#db/queries/answers.server.ts'
import { updateClaim } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { insertVerdict } from '#db/queries/verdicts.server.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'

export type Judgement = {
  claimId: ClaimId
  version: number
  /** `groundsOf` the evidence that the editor saw; left out when the judge is no person with a form. */
  grounds?: string
  draft: VerdictDraft
}

/**
 * Gives a verdict on the claim's wording of now, resting on its evidence of now. It supersedes an earlier one.
 * Refused by the rules of `verdictRefusals`; `conflict` when wording or evidence changed since the editor looked.
 */
export function giveVerdict(work: Work, { claimId, version, grounds, draft }: Judgement): Verdict {
  return change(work, ({ tx, at, record }) => {
    const claim = claimToChange(work, tx, claimId, 'judge')
    const evidence = listEvidence(tx, [claimId])
    if (grounds !== undefined && grounds !== groundsOf(evidence)) {
      throw new WorkbenchError('conflict', 'conflict.evidence_changed')
    }
    refuseBrokenRules(draft, evidence, listRivals(tx, claimId))
    const verdict = makeVerdict(work, at, claim, draft, evidence)
    updateClaim(tx, { ...claim, version }, at, { standing: draft.code })
    insertVerdict(tx, claim, verdict)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'verdict_given',
      ...ids,
      data: {
        claim: label,
        verdict: verdict.id,
        from: claim.standing,
        to: draft.code,
        why: rationaleToText(draft.rationale),
      },
    })
    return verdict
  })
}

function refuseBrokenRules(draft: VerdictDraft, evidence: Evidence[], rivals: Rival[]): void {
  const [first] = verdictRefusals(draft, evidence, { rivals })
  if (first) throw new WorkbenchError('invalid', first.id, first.values)
}

function makeVerdict(
  work: Work,
  at: string,
  claim: Claim,
  draft: VerdictDraft,
  evidence: Evidence[],
): Verdict {
  const cited = new Set(citedEvidence(draft.rationale))
  const pinned: PinnedEvidence[] = evidence
    .filter((piece) => piece.retraction === null)
    .map(({ id, captureId, passageId, stance, number }) => ({
      ...{ evidenceId: id, captureId, passageId, stance },
      cited: cited.has(number),
    }))
  const made = { createdAt: at, createdBy: work.actor.id }
  return {
    ...draft,
    ...made,
    id: work.newId('verdict'),
    claimId: claim.id,
    wordingId: claim.wording.id,
    ...{ needsSignOff: false, affirmsId: null, affirmReason: null },
    pinned,
  }
}
