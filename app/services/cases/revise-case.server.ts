import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { getCase, updateCase } from '#db/queries/cases.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

export type CaseRevision = { caseId: CaseId; version: number } & Pick<
  Case,
  'title' | 'summary' | 'requiresSignOff'
>

/** Changes a case's title, summary and whether verdicts need a second signature; its address stays. Nothing is recorded when nothing differs. */
export function reviseCase(work: Work, { caseId, version, ...said }: CaseRevision): Case {
  return changeIfAny(work, ({ tx, record }) => {
    const before = authorize(work.actor, 'edit', getCase(tx, caseId))
    const changes = fieldChanges(before, { ...before, ...said }, ['title', 'summary', 'requiresSignOff'])
    if (changes.length === 0) return before
    updateCase(tx, { ...before, version }, said)
    record({ type: 'case_revised', caseId, data: { changes } })
    return getCase(tx, caseId)
  })
}
