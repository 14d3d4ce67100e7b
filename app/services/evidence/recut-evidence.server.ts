import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceId } from '#app/domain/ids.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { getEvidence, updateEvidence } from '#db/queries/evidence.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { type Recut, recutPassage } from '../passages/recut-passage.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { change, type Work } from '../work.server.ts'
import { evidenceToChange } from './evidence-to-change.server.ts'

export type EvidenceRecut = { evidenceId: EvidenceId; version: number } & Recut

/** Moves evidence to a corrected selection, in the same capture or a newer one. A verdict that rested on the old words turns stale. */
export function recutEvidence(work: Work, { evidenceId, version, captureId, span }: EvidenceRecut): Evidence {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const { piece, claim } = evidenceToChange(work, tx, evidenceId)
    if (!piece.passageId) throw new WorkbenchError('not_found', 'not_found.passage')
    const { before, passage, source } = recutPassage(work, { tx, at }, piece.passageId, { captureId, span })
    updateEvidence(tx, { ...piece, version }, { passageId: passage.id, captureId: passage.captureId })
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'evidence_recut',
      ...ids,
      sourceId: source.id,
      data: {
        claim: label,
        evidence: numberLabel('E', piece.number),
        source: numberLabel('S', source.number),
        from: before,
        to: passage.locator.exact,
      },
    })
    locateInNewer(work, recorder, source, captureId)
    return getEvidence(tx, evidenceId)
  })
}
