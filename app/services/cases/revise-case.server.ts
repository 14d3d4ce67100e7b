import { type Actor, authorize, can } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { getCase, updateCase } from '#db/queries/cases.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

export type CaseRevision = { caseId: CaseId; version: number } & Pick<
  Case,
  'title' | 'summary' | 'requiresSignOff'
>

/**
 * Changes a case's title, summary and whether verdicts need a second signature; its address stays. Only who may sign can do without signatures
 * that a case asks for. Nothing is recorded when nothing differs.
 */
export function reviseCase(work: Work, { caseId, version, ...said }: CaseRevision): Case {
  return changeIfAny(work, ({ tx, record }) => {
    const before = authorize(work.actor, 'edit', getCase(tx, caseId))
    const changes = fieldChanges(before, { ...before, ...said }, ['title', 'summary', 'requiresSignOff'])
    if (changes.length === 0) return before
    if (before.requiresSignOff && !said.requiresSignOff) refuseEditor(work.actor)
    updateCase(tx, { ...before, version }, said)
    record({ type: 'case_revised', caseId, data: { changes } })
    return getCase(tx, caseId)
  })
}

/** Who could give a verdict in between would not need the signature of another. */
function refuseEditor(actor: Actor): void {
  if (!can(actor, 'sign')) throw new WorkbenchError('forbidden', 'forbidden.requires_sign_off')
}
