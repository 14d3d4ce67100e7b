import type { Evidence, Stance } from './evidence.ts'
import type { WordingId } from './ids.ts'
import type { Verdict, VerdictCode } from './verdict.ts'

/** Why a verdict no longer stands as it was given. `evidence` is the number of the piece concerned. */
export type StaleReason =
  | { kind: 'reworded' }
  | { kind: 'retracted'; evidence: number }
  | { kind: 'restanced'; evidence: number }
  | { kind: 'recut'; evidence: number }
  | { kind: 'changed' | 'lost'; evidence: number }
  | { kind: 'contradicted'; evidence: number; stance: Stance }

/** New evidence of these stances speaks against the verdict, or reopens what it weighed. */
export const unsettling: Record<VerdictCode, readonly Stance[]> = {
  confirmed: ['contradicts'],
  refuted: ['supports'],
  disputed: ['supports', 'contradicts'],
  unverifiable: ['supports', 'contradicts'],
}

type Ground = Pick<Evidence, 'id' | 'number' | 'stance' | 'passageId' | 'shift' | 'retraction'>

/** Every reason for which the verdict is stale, given the claim's wording and all its evidence as they are now. */
export function staleReasons(
  verdict: Pick<Verdict, 'code' | 'wordingId' | 'pinned' | 'createdAt'>,
  wordingId: WordingId,
  evidence: Ground[],
): StaleReason[] {
  const reworded: StaleReason[] = verdict.wordingId === wordingId ? [] : [{ kind: 'reworded' }]
  return [...reworded, ...evidence.flatMap((piece) => reasonsOf(verdict, piece))]
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
