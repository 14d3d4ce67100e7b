import { authorize } from '#app/domain/actor.ts'
import type { Case, CaseDraft } from '#app/domain/case.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { findCaseBySlug, insertCase } from '#db/queries/cases.server.ts'
import { change, type Work } from '../work.server.ts'

/** Opens a case under an address of its own; `conflict` when the address is taken. */
export function openCase(work: Work, draft: CaseDraft): Case {
  return change(work, ({ tx, at, record }) => {
    const opened = authorize(work.actor, 'edit', {
      ...draft,
      id: work.newId('case'),
      createdAt: at,
      createdBy: work.actor.id,
      version: 1,
      requiresSignOff: false,
    })
    if (findCaseBySlug(tx, draft.slug)) throw new WorkbenchError('conflict', 'conflict.slug_taken')
    insertCase(tx, opened)
    record({ type: 'case_opened', caseId: opened.id, data: { title: draft.title, slug: draft.slug } })
    return opened
  })
}
