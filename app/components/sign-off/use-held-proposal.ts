import { useRef } from 'react'
import type { HiddenProposal, Proposals } from '#app/domain/proposal.ts'
import { useHasUnsavedWords } from '../ui/unsaved-words.ts'
import { decisionForms } from './decision-forms.tsx'

type Waiting = Proposals['waiting']
type Decidable = Exclude<Waiting, HiddenProposal | null>

/**
 * The proposal that waits; while somebody writes their decision on one, that one with the forms that they write in, whatever others do with it
 * meanwhile. It is `gone` once it cannot be decided on any more.
 */
export function useHeldProposal(waiting: Waiting): { proposal: Waiting; isGone: boolean } {
  const isWriting = useHasUnsavedWords(...decisionForms)
  const held = useRef(waiting)
  held.current = isWriting ? hold(held.current, waiting) : waiting
  return { proposal: held.current, isGone: held.current !== null && !isStill(held.current, waiting) }
}

function hold(held: Waiting, now: Waiting): Waiting {
  if (!isDecidable(held)) return now
  return isStill(held, now) ? { ...now, maySign: now.maySign || held.maySign } : held
}

/** Whether it is the same proposal that waits, and the reader may decide on it as before. */
function isStill(held: Exclude<Waiting, null>, now: Waiting): now is Decidable {
  return now !== null && now.id === held.id && (isDecidable(now) || !isDecidable(held))
}

function isDecidable(proposal: Waiting): proposal is Decidable {
  return proposal !== null && 'mayReturn' in proposal && proposal.mayReturn
}
