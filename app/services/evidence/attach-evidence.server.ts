import type { Authorized } from '#app/domain/actor.ts'
import type { Capture } from '#app/domain/capture.ts'
import { type Claim, numberLabel } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { CaptureId, ClaimId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import type { Source } from '#app/domain/source.ts'
import { nextNumber } from '#db/queries/cases.server.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { insertEvidence } from '#db/queries/evidence.server.ts'
import { claimSubject, claimToChange } from '../claims/claim-to-change.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { captureInCase } from '../sources/capture-in-case.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { refuseCredibility } from './refuse-credibility.server.ts'

type Ground = { captureId: CaptureId; span: Span | null; draft: EvidenceDraft }

type HeldGround = Omit<Ground, 'captureId'> & {
  capture: Pick<Capture, 'id' | 'text'>
  source: Source
  /** Weighed by an editor elsewhere, by relays that are not handed over: their credibility is taken as it is. */
  isHanded?: boolean
}

/** Attaches a source of the case, usually a passage of it, to a claim under the next E-number. */
export function attachEvidence(
  work: Work,
  { claimId, captureId, span, draft }: Ground & { claimId: ClaimId },
): Evidence {
  return change(work, (recorder) => {
    const claim = claimToChange(work, recorder.tx, claimId)
    const held = captureInCase(recorder.tx, captureId, claim.caseId)
    const piece = attachEvidenceTo(work, recorder, claim, { ...held, span, draft })
    locateInNewer(work, recorder, held.source, captureId)
    return piece
  })
}

/** The same, inside a change that is already under way and that locates the passage in newer captures. */
export function attachEvidenceTo(
  work: Work,
  { tx, at, record }: Recorder,
  claim: Authorized<Claim>,
  { capture, source, span, draft, isHanded = false }: HeldGround,
): Evidence {
  if (!isHanded) {
    refuseCredibility(tx, { caseId: claim.caseId, claimId: claim.id, sourceId: source.id }, draft)
  }
  const passage = span ? makePassage(work, { tx, at }, capture, span) : null
  const piece: Evidence = {
    ...draft,
    ...{ id: work.newId('evidence'), caseId: claim.caseId, claimId: claim.id, sourceId: source.id },
    ...{
      captureId: capture.id,
      passageId: passage?.id ?? null,
      number: nextNumber(tx, 'evidence', claim.caseId),
    },
    ...{ createdAt: at, createdBy: work.actor.id, version: 1, shift: null, retraction: null },
  }
  insertEvidence(tx, piece)
  touchClaim(tx, claim, at)
  const { ids, label } = claimSubject(claim)
  record({
    type: 'evidence_attached',
    ...ids,
    sourceId: source.id,
    data: {
      claim: label,
      evidence: numberLabel('E', piece.number),
      source: numberLabel('S', source.number),
      stance: draft.stance,
      proximity: draft.proximity,
      passage: piece.passageId,
      quote: passage?.locator.exact ?? null,
    },
  })
  return piece
}
