import { authorize } from '#app/domain/actor.ts'
import type { PreparationId, SourceId } from '#app/domain/ids.ts'
import { type Layout, layOut } from '#app/domain/layout.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { atomically } from '#db/atomically.server.ts'
import { deletePreparation, getPreparation } from '#db/queries/preparations.server.ts'
import { addSource } from '../sources/add-source.server.ts'
import { captureAgain } from '../sources/capture-again.server.ts'
import { refuseTwin } from '../sources/refuse-twin.server.ts'
import type { CaptureDraft } from '../sources/take-capture.server.ts'
import type { Work } from '../work.server.ts'

export type Finish = {
  preparationId: PreparationId
  /** What is known of the source; null for a new capture, whose source the case has. */
  draft: SourceDraft | null
  /** How the editor parted the text; null keeps the blocks as they were read. */
  layout: Layout | null
  /** Whether it is to be added although the case has it already. */
  again?: boolean
}

/**
 * Locks a prepared text: it becomes a source with its first capture, or a new capture of its source. Refuses a source that
 * the case got meanwhile, unless it is to be added all the same.
 */
export function finishPreparation(
  work: Work,
  { preparationId, draft, layout, again = false }: Finish,
): { sourceId: SourceId } {
  return atomically(work.db, (tx) => {
    const preparation = authorize(work.actor, 'edit', getPreparation(tx, preparationId))
    const inner = { ...work, db: tx }
    const capture = captureOf(preparation, layout)
    deletePreparation(tx, preparation)
    if (preparation.sourceId) {
      captureAgain(inner, { sourceId: preparation.sourceId, capture })
      return { sourceId: preparation.sourceId }
    }
    const known = draft ?? preparation.draft
    if (!again) refuseTwin(inner, { ...preparation, url: known.url, own: preparationId })
    return { sourceId: addSource(inner, { caseId: preparation.caseId, draft: known, capture }).source.id }
  })
}

function captureOf(preparation: Preparation, layout: Layout | null): CaptureDraft {
  const { method, mediaType, fileName, retrieval, bytes, text, blocks } = preparation
  const asRead = () => blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }))
  return {
    ...{ method, mediaType, fileName, retrieval, bytes },
    blocks: layout ? layOut(text, blocks, layout) : asRead(),
  }
}
