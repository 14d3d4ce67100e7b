import { numberLabel } from '#app/domain/claim.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { EvidenceId } from '#app/domain/ids.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { getEvidence, updateEvidence } from '#db/queries/evidence.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { evidenceToChange } from './evidence-to-change.server.ts'
import { refuseCredibility } from './refuse-credibility.server.ts'

export type EvidenceRevision = { evidenceId: EvidenceId; version: number; draft: EvidenceDraft }

/** Corrects stance, proximity, what weighs the piece, and note. A verdict that rested on the old stance turns stale. */
export function reviseEvidence(work: Work, { evidenceId, version, draft }: EvidenceRevision): Evidence {
  return changeIfAny(work, ({ tx, at, record }) => {
    const { piece, claim } = evidenceToChange(work, tx, evidenceId)
    const changes = fieldChanges<EvidenceDraft>(piece, draft, [
      ...['stance', 'proximity', 'basis', 'circumstances', 'credibility', 'note'],
    ] as (keyof EvidenceDraft)[])
    if (changes.length === 0) return piece
    refuseCredibility(tx, piece, draft)
    updateEvidence(tx, { ...piece, version }, draft)
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'evidence_revised',
      ...ids,
      sourceId: piece.sourceId,
      data: { claim: label, evidence: numberLabel('E', piece.number), changes },
    })
    return getEvidence(tx, evidenceId)
  })
}
