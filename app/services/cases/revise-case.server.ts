import { authorize } from '#app/domain/actor.ts'
import type { Case } from '#app/domain/case.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { getCase, updateCase } from '#db/queries/cases.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

export type CaseRevision = { caseId: CaseId; version: number; title: string; summary: string }

/** Changes a case's title and summary; its address stays. Nothing is recorded when nothing differs. */
export function reviseCase(work: Work, { caseId, version, title, summary }: CaseRevision): Case {
  return changeIfAny(work, ({ tx, record }) => {
    const before = authorize(work.actor, 'edit', getCase(tx, caseId))
    const changes = fieldChanges(before, { ...before, title, summary }, ['title', 'summary'])
    if (changes.length === 0) return before
    updateCase(tx, { ...before, version }, { title, summary })
    record({ type: 'case_revised', caseId, data: { changes } })
    return getCase(tx, caseId)
  })
}
