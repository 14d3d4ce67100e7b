import { numberLabel } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceId } from '#app/domain/ids.ts'
import { touchClaim } from '#db/queries/claims.server.ts'
import { getEvidence, updateEvidence } from '#db/queries/evidence.server.ts'
import { claimSubject } from '../claims/claim-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { evidenceToChange } from './evidence-to-change.server.ts'

export type EvidenceRetraction = { evidenceId: EvidenceId; version: number; reason: string }

/** Withdraws a piece of evidence with a reason; it keeps its number, and a verdict that rested on it turns stale. */
export function retractEvidence(work: Work, { evidenceId, version, reason }: EvidenceRetraction): Evidence {
  return change(work, ({ tx, at, record }) => {
    const { piece, claim } = evidenceToChange(work, tx, evidenceId)
    updateEvidence(tx, { ...piece, version }, { retraction: { at, by: work.actor.id, reason } })
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({
      type: 'evidence_retracted',
      ...ids,
      sourceId: piece.sourceId,
      data: { claim: label, evidence: numberLabel('E', piece.number), why: reason },
    })
    return getEvidence(tx, evidenceId)
  })
}
