import { WorkbenchError } from '#app/domain/errors.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { renameSelf } from '#app/services/people/rename-self.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { boardSteps } from './desk-steps/boards.ts'
import { claimSteps } from './desk-steps/claims.ts'
import type { Desk, Step } from './desk-steps/desk.ts'
import { judgingSteps } from './desk-steps/judging.ts'
import { sourceSteps } from './desk-steps/sources.ts'

const caseSteps = {
  retitle: ({ work, caseId }, which) => {
    const { version, summary, requiresSignOff } = getCase(work.db, caseId)
    reviseCase(work, { caseId, version, title: `Case ${which}`, summary, requiresSignOff })
  },
  rename: ({ work }, which) => renameSelf(work, { name: `Aigul ${which}` }),
} satisfies Record<string, Step>

const steps = { ...caseSteps, ...sourceSteps, ...claimSteps, ...judgingSteps, ...boardSteps }

/** What an editor does next: one of `deskSteps`, and a number that chooses on what. */
export type DeskStep = { what: keyof typeof steps; which: number }

/** A history in which everything is done that can be done at a desk. */
export const everything: DeskStep[] = [
  ['add', 0],
  ['add', 1],
  ['record', 0],
  ['record', 1],
  ['attach', 0],
  ['attach', 1],
  ['appear', 0],
  ['appear', 1],
  ['recutAppearance', 3],
  ['disappear', 0],
  ['recut', 3],
  ['restance', 0],
  ['translate', 0],
  ['translateQuote', 0],
  ['assign', 1],
  ['reword', 0],
  ['revise', 0],
  ['discuss', 0],
  ['retitle', 0],
  ['rename', 0],
  ['correct', 0],
  ['boilerplate', 0],
  ['relay', 0],
  ['circle', 0],
  ['uncircle', 0],
  ['relayOutside', 1],
  ['renameOrigin', 0],
  ['unrelay', 1],
  ['decide', 1],
  ['mark', 1],
  ['assess', 0],
  ['remark', 0],
  ['recapture', 0],
  ['settle', 0],
  ['ask', 0],
  ['answer', 0],
  ['value', 0],
  ['miss', 0],
  ['fit', 0],
  ['rephrase', 0],
  ['answer', 1],
  ['dispute', 0],
  ['relax', 1],
  ['judge', 0],
  ['attach', 4],
  ['affirm', 0],
  ['signSheet', 1],
  ['reopen', 0],
  ['countersign', 0],
  ['judge', 1],
  ['second', 1],
  ['judge', 2],
  ['sign', 4],
  ['unanswer', 0],
  ['unvalue', 0],
  ['unmiss', 0],
  ['unask', 0],
  ['withdraw', 0],
  ['confirm', 1],
  ['retract', 1],
].map(([what, which]) => ({ what, which }) as DeskStep)

export const deskSteps = Object.keys(steps) as (keyof typeof steps)[]

/** Does one step; gives false when the desk, as it is, refuses it. */
export function takeStep(desk: Desk, { what, which }: DeskStep): boolean {
  try {
    steps[what](desk, which)
    return true
  } catch (error) {
    if (error instanceof WorkbenchError || String(error).includes('The text does not hold')) return false
    throw error
  }
}
