import type { Refusal } from './errors.ts'
import { citedEvidence, hasWords } from './rationale.ts'
import type { Rival } from './rival.ts'
import type { VerdictDraft, WeighedEvidence } from './verdict.ts'

/** What a verdict is weighed against besides the evidence of its claim. */
export type VerdictSurroundings = {
  /** How many known origins support the claim, by `countSides`. */
  origins: number
  /** The other answers to the exclusive questions that the claim answers. */
  rivals?: Rival[]
}

/**
 * Every rule the draft breaks, each as a sentence the editor can act on; an empty list means it may be given.
 * `evidence` is all evidence of the claim, retracted pieces included: citing one of those is refused.
 */
export function verdictRefusals(
  draft: VerdictDraft,
  evidence: WeighedEvidence[],
  { origins, rivals = [] }: VerdictSurroundings,
): Refusal[] {
  const standing = evidence.filter((piece) => piece.retraction === null)
  return [
    ...rationaleRefusals(draft, standing),
    ...rivalRefusals(draft, rivals),
    ...codeRefusals(draft, standing, { origins, rivals }),
  ]
}

/** Two rival answers to an exclusive question cannot both be confirmed. */
function rivalRefusals({ code }: VerdictDraft, rivals: Rival[]): Refusal[] {
  const confirmed = code === 'confirmed' && rivals.find(({ standing }) => standing === 'confirmed')
  if (!confirmed) return []
  const { question, claim } = confirmed
  return [{ id: 'verdict.rival_confirmed', values: { question: `Q${question}`, claim: `C${claim}` } }]
}

function rationaleRefusals(draft: VerdictDraft, evidence: WeighedEvidence[]): Refusal[] {
  if (!hasWords(draft.rationale)) return [{ id: 'verdict.needs_rationale' }]
  const cited = citedEvidence(draft.rationale)
  const unknown = cited.filter((number) => !evidence.some((piece) => piece.number === number))
  if (unknown.length > 0) {
    return [
      { id: 'verdict.cites_unknown', values: { evidence: unknown.map((number) => `E${number}`).join(', ') } },
    ]
  }
  return cited.length === 0 && draft.code !== 'unverifiable' ? [{ id: 'verdict.needs_citation' }] : []
}

function codeRefusals(
  draft: VerdictDraft,
  evidence: WeighedEvidence[],
  { origins, rivals }: Required<VerdictSurroundings>,
): Refusal[] {
  const supporting = evidence.filter((piece) => piece.stance === 'supports')
  const contradicting = evidence.filter((piece) => piece.stance === 'contradicts')
  switch (draft.code) {
    case 'confirmed':
      return isWellSupported(supporting, origins) || draft.override !== ''
        ? []
        : [{ id: 'verdict.confirmed_needs_support' }]
    case 'refuted':
      return contradicting.length > 0 ? [] : [{ id: 'verdict.refuted_needs_contradiction' }]
    case 'unverifiable':
      return draft.searched === '' ? [{ id: 'verdict.unverifiable_needs_search' }] : []
    case 'disputed':
      return [
        ...((supporting.length > 0 && contradicting.length > 0) || rivals.length > 0
          ? []
          : [{ id: 'verdict.disputed_needs_both_sides' } as const]),
        ...(draft.settledBy === '' ? [{ id: 'verdict.disputed_needs_settling' } as const] : []),
      ]
  }
}

/** Whether what supports a claim is enough for `confirmed`: one primary source, or two known origins. */
export function isWellSupported(
  supporting: readonly Pick<WeighedEvidence, 'proximity'>[],
  origins: number,
): boolean {
  return origins >= 2 || supporting.some((piece) => piece.proximity === 'primary')
}
