import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { PassageId } from '#app/domain/ids.ts'
import type { Translation, TranslationDraft } from '#app/domain/translation.ts'
import { getPassage, insertTranslation } from '#db/queries/passages.server.ts'
import { getSourceOfCapture } from '#db/queries/sources.server.ts'
import { refuseLockedPassage } from '../sheets/locks.server.ts'
import { change, type Work } from '../work.server.ts'

export type PassageTranslation = { passageId: PassageId; draft: TranslationDraft }

/** Puts a quote into another language. An earlier translation into that language stays in history. */
export function translatePassage(work: Work, { passageId, draft }: PassageTranslation): Translation {
  return change(work, ({ tx, at, record }) => {
    const passage = getPassage(tx, passageId)
    const source = authorize(work.actor, 'edit', getSourceOfCapture(tx, passage.captureId))
    refuseLockedPassage(tx, passageId)
    const translation: Translation = {
      ...draft,
      id: work.newId('translation'),
      passageId,
      createdAt: at,
      createdBy: work.actor.id,
    }
    insertTranslation(tx, translation)
    record({
      type: 'quote_translated',
      caseId: source.caseId,
      sourceId: source.id,
      data: {
        source: numberLabel('S', source.number),
        passage: passageId,
        language: draft.language,
        text: draft.text,
      },
    })
    return translation
  })
}
