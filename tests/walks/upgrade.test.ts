import { describe, expect, test } from 'vitest'
import type { PassageId } from '#app/domain/ids.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { finishPreparation } from '#app/services/preparations/finish-preparation.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { readComparison } from '#app/services/sources/read-comparison.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { getNewestCapture } from '#db/queries/captures.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { getPassage } from '#db/queries/passages.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { capturedDesk, text } from '#tests/support/captured-desk.ts'
import { spanOf } from '#tests/support/material.ts'
import { aText } from '#tests/support/remarked-page.ts'
import { asOfMigration, earlierMigrations } from '#tests/support/test-migrations.ts'

const draft: SourceDraft = {
  ...{ title: 'Кто на видео', kind: 'article', publisher: null, authors: [], url: null },
  ...{ published: null, language: 'ru', note: '' },
}

/** A quote that no longer stands waits for a decision, and two texts are on their way in: a new one, and a third capture. */
function inTheMiddle() {
  const desk = capturedDesk()
  const { work, caseId, source, again } = desk
  again(text.replace('225', '227'))
  prepareSource(work, { caseId, sourceId: null, draft, capture: aText('Раз два.\n\nТри.') })
  prepareSource(work, { caseId, sourceId: source.id, draft, capture: aText(`${text}\n\nДополнено.`) })
  return desk
}

describe.each(earlierMigrations)('a store at %s in which work is under way, brought up to date', (newest) => {
  test('has all of it, and the work goes on (inception#4835, #1788)', () => {
    const { work: before, caseId, source, capture, piece } = inTheMiddle()
    const db = asOfMigration(before.db, newest)
    expect(migrate(db)).not.toEqual([])
    expect(verify(db).findings).toEqual([])

    const work = { ...before, db }
    const read = () => readSource(work, { caseId, number: 1 })
    expect(read()).toMatchObject({ text: text.replace('225', '227'), undecided: 1 })
    expect(readSource(work, { caseId, number: 1, captureId: capture.id })).toMatchObject({ text })
    const [waiting] = readComparison(work, { caseId, number: 1 })?.quotes ?? []
    expect(waiting).toMatchObject({ passageId: piece.passageId, outcome: 'changed', settlement: null })

    const captureId = read().capture.id
    const span = spanOf(read().text, 'погибли 227 человек')
    settleLocation(work, { passageId: piece.passageId as PassageId, captureId, span })
    expect(read()).toMatchObject({ undecided: 0 })
    const { passageId } = getEvidence(db, piece.id)
    expect(getPassage(db, passageId as PassageId).locator).toMatchObject({ exact: 'погибли 227 человек' })

    const finish = (preparationId: ReturnType<typeof listPreparations>[number]['id']) =>
      finishPreparation(work, { preparationId, draft: null, layout: null }).sourceId
    const [first, third] = listPreparations(db, caseId).map(({ id }) => finish(id))
    expect(first && getNewestCapture(db, first).text).toBe('Раз два.\n\nТри.')
    expect(third).toBe(source.id)
    expect(read()).toMatchObject({ text: `${text}\n\nДополнено.`, undecided: 1 })
    expect(listPreparations(db, caseId)).toEqual([])
    expect(verify(db).findings).toEqual([])
  })
})
