import type { Evidence, Stance } from './evidence.ts'
import type { WordingId } from './ids.ts'
import { countSide, type RelayGraph } from './origins.ts'
import type { Verdict, VerdictCode } from './verdict.ts'
import { isWellSupported } from './verdict-rules.ts'

/**
 * Why a verdict no longer stands as it was given. `evidence` is the number of the piece concerned; `confirmed` how many known origins what it
 * rested on comes from by the relays of now.
 */
export type StaleReason =
  | { kind: 'reworded' }
  | { kind: 'retracted'; evidence: number }
  | { kind: 'restanced'; evidence: number }
  | { kind: 'recut'; evidence: number }
  | { kind: 'changed' | 'lost'; evidence: number }
  | { kind: 'contradicted'; evidence: number; stance: Stance }
  | { kind: 'origins'; confirmed: number }
  | { kind: 'rivals' }

/** New evidence of these stances speaks against the verdict, or reopens what it weighed. */
export const unsettling: Record<VerdictCode, readonly Stance[]> = {
  confirmed: ['contradicts'],
  refuted: ['supports'],
  disputed: ['supports', 'contradicts'],
  unverifiable: ['supports', 'contradicts'],
}

type Ground = Pick<
  Evidence,
  'id' | 'number' | 'stance' | 'proximity' | 'sourceId' | 'passageId' | 'shift' | 'retraction'
>

/**
 * Every reason for which the verdict is stale, given the claim's wording, all its evidence, the relays of the case and whether the claim has rivals, as
 * they are now.
 */
export function staleReasons(
  verdict: Pick<Verdict, 'code' | 'wordingId' | 'pinned' | 'createdAt' | 'override'>,
  wordingId: WordingId,
  evidence: Ground[],
  relays: RelayGraph,
  hasRivals: boolean,
): StaleReason[] {
  const reworded: StaleReason[] = verdict.wordingId === wordingId ? [] : [{ kind: 'reworded' }]
  return [
    ...reworded,
    ...evidence.flatMap((piece) => reasonsOf(verdict, piece)),
    ...lackingOrigins(verdict, evidence, relays),
    ...(restsOnRivals(verdict) && !hasRivals ? [{ kind: 'rivals' } as const] : []),
  ]
}

/** A claim is disputed by evidence on both sides, or else by a rival. */
function restsOnRivals({ code, pinned }: Pick<Verdict, 'code' | 'pinned'>): boolean {
  const has = (stance: Stance) => pinned.some((pin) => pin.stance === stance)
  return code === 'disputed' && !(has('supports') && has('contradicts'))
}

/** How many known origins the evidence comes from by the relays of now on which a confirmed verdict rests; null when they are enough for it. */
export function countTooFewOrigins(
  supporting: readonly Pick<Evidence, 'sourceId' | 'proximity'>[],
  relays: RelayGraph,
): number | null {
  const rested = supporting.map((piece) => ({ ...piece, stance: 'supports' as const, retraction: null }))
  const { confirmed } = countSide(relays, rested, 'supports')
  return isWellSupported(rested, confirmed) ? null : confirmed
}

/** A confirmed verdict needs as much by the relays of now as when it was given. What became of its evidence is told by itself. */
function lackingOrigins(
  { code, override, pinned }: Pick<Verdict, 'code' | 'override' | 'pinned'>,
  evidence: Ground[],
  relays: RelayGraph,
): StaleReason[] {
  if (code !== 'confirmed' || override !== '') return []
  const supporting = new Set(
    pinned.flatMap(({ evidenceId, stance }) => (stance === 'supports' ? [evidenceId] : [])),
  )
  const rested = evidence.filter((piece) => supporting.has(piece.id))
  const confirmed = countTooFewOrigins(rested, relays)
  return confirmed === null ? [] : [{ kind: 'origins', confirmed }]
}

function reasonsOf(verdict: Pick<Verdict, 'code' | 'pinned' | 'createdAt'>, piece: Ground): StaleReason[] {
  const pin = verdict.pinned.find((candidate) => candidate.evidenceId === piece.id)
  const { number, stance } = piece
  if (!pin) {
    const unsettles = piece.retraction === null && unsettling[verdict.code].includes(stance)
    return unsettles ? [{ kind: 'contradicted', evidence: number, stance }] : []
  }
  if (piece.retraction) return [{ kind: 'retracted', evidence: number }]
  if (pin.stance !== stance) return [{ kind: 'restanced', evidence: number }]
  if (pin.passageId !== piece.passageId) return [{ kind: 'recut', evidence: number }]
  const { shift } = piece
  return shift && shift.at > verdict.createdAt ? [{ kind: shift.outcome, evidence: number }] : []
}
