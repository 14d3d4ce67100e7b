import { authorize } from '#app/domain/actor.ts'
import type { Appearance, AppearanceRole, Claim } from '#app/domain/claim.ts'
import type { ClaimDraft } from '#app/domain/claim-draft.ts'
import type { CaptureId, CaseId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import { getCase, nextNumber } from '#db/queries/cases.server.ts'
import { insertClaim } from '#db/queries/claims.server.ts'
import { addAppearanceTo } from '../appearances/add-appearance.server.ts'
import { captureInCase } from '../sources/capture-in-case.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { claimSearchText, claimSubject } from './claim-to-change.server.ts'

export type ClaimRecording = {
  caseId: CaseId
  draft: ClaimDraft
  /** The selection that the claim was made from. */
  appearance?: { captureId: CaptureId; span: Span; role: AppearanceRole }
}

/** Records a claim under the next C-number, unchecked, with the appearance that it was made from. */
export function recordClaim(
  work: Work,
  { caseId, draft, appearance }: ClaimRecording,
): { claim: Claim; appearance: Appearance | null } {
  return change(work, (recorder) => {
    const parent = authorize(work.actor, 'edit', getCase(recorder.tx, caseId))
    const claim = insertNewClaim(work, recorder, parent.id, draft)
    if (!appearance) return { claim, appearance: null }
    const { captureId, span, role } = appearance
    const held = captureInCase(recorder.tx, captureId, caseId)
    const own = authorize(work.actor, 'edit', claim)
    const added = addAppearanceTo(work, recorder, own, { ...held, span, role })
    locateInNewer(work, recorder, held.source, captureId)
    return { claim, appearance: added }
  })
}

function insertNewClaim(work: Work, { tx, at, record }: Recorder, caseId: CaseId, draft: ClaimDraft): Claim {
  const id = work.newId('claim')
  const made = { createdAt: at, createdBy: work.actor.id }
  const { wording: text, language, claimant, claimedOn } = draft
  const claim: Claim = {
    ...made,
    ...{
      id,
      caseId,
      claimant,
      claimedOn,
      standing: 'unchecked',
      assigneeId: null,
      dueOn: null,
      version: 1,
      retraction: null,
    },
    number: nextNumber(tx, 'claims', caseId),
    wording: { ...made, id: work.newId('wording'), claimId: id, text, language, translationOf: null },
  }
  insertClaim(tx, claim, claimSearchText(text, claimant))
  const { ids, label } = claimSubject(claim)
  record({ type: 'claim_recorded', ...ids, data: { claim: label, wording: text, language } })
  return claim
}
