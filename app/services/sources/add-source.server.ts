import { authorize } from '#app/domain/actor.ts'
import type { Capture } from '#app/domain/capture.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { Source, SourceDraft } from '#app/domain/source.ts'
import { getCase, nextNumber } from '#db/queries/cases.server.ts'
import { insertSource } from '#db/queries/sources.server.ts'
import { change, type Work } from '../work.server.ts'
import { type CaptureDraft, takeCapture } from './take-capture.server.ts'

export type SourceAddition = { caseId: CaseId; draft: SourceDraft; capture: CaptureDraft }

/** Adds a source under the next S-number with its first capture. Refuses a capture without text. */
export function addSource(work: Work, addition: SourceAddition): { source: Source; capture: Capture } {
  return change(work, (recorder) => {
    const { tx, at, record } = recorder
    const parent = authorize(work.actor, 'edit', getCase(tx, addition.caseId))
    const source: Source = {
      ...addition.draft,
      id: work.newId('source'),
      caseId: parent.id,
      number: nextNumber(tx, 'sources', parent.id),
      createdAt: at,
      createdBy: work.actor.id,
      version: 1,
      isOrigin: false,
    }
    insertSource(tx, source)
    const { id: sourceId, caseId, title } = source
    record({
      type: 'source_added',
      caseId,
      sourceId,
      data: { source: numberLabel('S', source.number), title },
    })
    return { source, capture: takeCapture(work, recorder, source, addition.capture) }
  })
}
