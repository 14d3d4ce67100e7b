import { authorize } from '#app/domain/actor.ts'
import { composeText } from '#app/domain/canonical-text.ts'
import { mayLackText } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { insertPreparation } from '#db/queries/preparations.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import type { CaptureDraft } from '../sources/take-capture.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

export type ToPrepare = {
  caseId: CaseId
  sourceId: SourceId | null
  draft: SourceDraft
  capture: CaptureDraft
}

/**
 * Keeps a work that was read, for an editor to look at before its text is locked. It is no part of the case yet, so no event is
 * recorded. Refuses one without text, unless its kind may lack it.
 */
export function prepareSource(work: Work, { caseId, sourceId, draft, capture }: ToPrepare): Preparation {
  return changeIfAny(work, ({ tx, at }) => {
    const parent = authorize(work.actor, 'edit', getCase(tx, caseId))
    if (sourceId && getSource(tx, sourceId).caseId !== parent.id) {
      throw new WorkbenchError('not_found', 'not_found.source')
    }
    const { text, blocks } = composeText(capture.blocks)
    if (text === '' && !mayLackText(capture.mediaType)) throw new WorkbenchError('invalid', 'capture.no_text')
    const preparation: Preparation = {
      ...{ id: work.newId('preparation'), caseId: parent.id, sourceId, draft },
      ...{ method: capture.method, mediaType: capture.mediaType, fileName: capture.fileName },
      ...{ retrieval: capture.retrieval ?? null, bytes: capture.bytes, text, blocks },
      ...{ createdAt: at, createdBy: work.actor.id },
    }
    insertPreparation(tx, preparation)
    return preparation
  })
}
