import { authorize } from '#app/domain/actor.ts'
import type { Case, CaseDraft } from '#app/domain/case.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { freeSlug, slugFrom } from '#app/domain/slug.ts'
import { findCaseBySlug, insertCase } from '#db/queries/cases.server.ts'
import { change, type Work } from '../work.server.ts'

/** Opens a case under an address of its own: the one that is given, refused when it is taken; else one made from the title that is free. */
export function openCase(work: Work, draft: CaseDraft): Case {
  return change(work, ({ tx, at, record }) => {
    const isTaken = (slug: string) => findCaseBySlug(tx, slug) !== null
    if (draft.slug && isTaken(draft.slug)) throw new WorkbenchError('invalid', 'taken.slug')
    const slug = draft.slug ?? freeSlug(slugFrom(draft.title), isTaken)
    const opened = authorize(work.actor, 'edit', {
      ...draft,
      slug,
      id: work.newId('case'),
      createdAt: at,
      createdBy: work.actor.id,
      version: 1,
      requiresSignOff: false,
    })
    insertCase(tx, opened)
    record({ type: 'case_opened', caseId: opened.id, data: { title: draft.title, slug } })
    return opened
  })
}
