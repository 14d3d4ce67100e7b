import type { ClaimId } from '#app/domain/ids.ts'
import { rationaleToText } from '#app/domain/rationale.ts'
import type { Verdict, VerdictDraft } from '#app/domain/verdict.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { enterVerdict } from './enter-verdict.server.ts'

export type Judgement = {
  claimId: ClaimId
  version: number
  /** `groundsOf` the evidence that the editor saw; left out when the judge is no person with a form. */
  grounds?: string
  draft: VerdictDraft
}

/**
 * Gives a verdict on the claim's wording of now, resting on its evidence of now. It supersedes an earlier one; where the case asks for a
 * second signature it is proposed, and the earlier one stays in force until it is signed.
 */
export function giveVerdict(work: Work, { claimId, ...entry }: Judgement): Verdict {
  return change(work, (recorder) => {
    const claim = claimToChange(work, recorder.tx, claimId, 'judge')
    const verdict = enterVerdict(work, recorder, claim, entry)
    const { ids, label } = claimSubject(claim)
    const said = {
      ...{ claim: label, verdict: verdict.id },
      ...{ to: verdict.code, why: rationaleToText(verdict.rationale) },
    }
    recorder.record(
      verdict.needsSignOff
        ? { type: 'verdict_proposed', ...ids, data: said }
        : { type: 'verdict_given', ...ids, data: { ...said, from: claim.standing } },
    )
    return verdict
  })
}
