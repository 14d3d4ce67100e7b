import type { Refusal } from './errors.ts'
import type { Evidence } from './evidence.ts'
import type { EvidenceDraft } from './evidence-draft.ts'
import { type CountedEvidence, countSides, type RelayGraph, sideFor } from './origins.ts'

/**
 * Credibility 1 says "confirmed by other sources": refused unless two known origins speak for the side of the piece, the piece itself among
 * them. What speaks for neither side is confirmed by nobody. `others` is the other evidence of the claim.
 */
export function credibilityRefusal(
  piece: Pick<Evidence, 'sourceId'> & Pick<EvidenceDraft, 'stance' | 'proximity' | 'credibility'>,
  others: readonly CountedEvidence[],
  relays: RelayGraph,
): Refusal | null {
  if (piece.credibility !== 1) return null
  const counts = countSides(relays, [...others, { ...piece, retraction: null }])
  const origins = sideFor(counts, piece.stance)?.confirmed ?? 0
  return origins >= 2 ? null : { id: 'evidence.credibility_needs_origins', values: { origins } }
}
