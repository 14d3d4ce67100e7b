import { describe, expect, test } from 'vitest'
import { layoutOf } from '#app/domain/layout.ts'
import type { SourceDraft } from '#app/domain/source.ts'
import { readOverview } from '#app/services/cases/read-overview.server.ts'
import { listClaimRows } from '#app/services/claims/list-claim-rows.server.ts'
import { readHistory } from '#app/services/events/read-history.server.ts'
import { readHandover } from '#app/services/handovers/read-handover.server.ts'
import { discardPreparation } from '#app/services/preparations/discard-preparation.server.ts'
import { finishPreparation } from '#app/services/preparations/finish-preparation.server.ts'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { readSuggestions } from '#app/services/relays/read-suggestions.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { readTimeline } from '#app/services/timeline/read-timeline.server.ts'
import { getNewestCapture, listCaptures } from '#db/queries/captures.server.ts'
import type { ClaimListQuery } from '#db/queries/claim-list.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'
import { getSource, listSources } from '#db/queries/sources.server.ts'
import { blobs, preparations } from '#db/schema/index.server.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

const draft: SourceDraft = {
  ...{ title: 'Кто на видео', kind: 'article', publisher: null, authors: [], url: null },
  ...{ published: null, language: 'ru', note: '' },
}

const at = (page: string) => ({ kind: 'page' as const, page })

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const prepare = (sourceId: ReturnType<typeof aSource>['source']['id'] | null = null) =>
    prepareSource(work, {
      ...{ caseId, sourceId, draft },
      capture: {
        ...{ method: 'upload', mediaType: 'application/pdf', fileName: 'a.pdf' },
        bytes: new TextEncoder().encode('bytes'),
        blocks: [
          { kind: 'paragraph', text: 'Раз два.', locator: at('1') },
          { kind: 'paragraph', text: 'Три.', locator: at('2') },
          { kind: 'paragraph', text: 'Реклама', locator: at('2') },
        ],
      },
    })
  return { work, caseId, prepare }
}

describe('a text on its way in', () => {
  test('is no part of the case until it is locked, and then no longer on its way', () => {
    const { work, caseId, prepare } = desk()
    const { id, blocks } = prepare()
    expect(listSources(work.db, caseId)).toEqual([])
    expect(listPreparations(work.db, caseId)).toMatchObject([{ id, draft: { title: 'Кто на видео' } }])
    const { sourceId } = finishPreparation(work, { preparationId: id, draft, layout: layoutOf(blocks) })
    expect(listPreparations(work.db, caseId)).toEqual([])
    expect(getSource(work.db, sourceId)).toMatchObject({ number: 1, title: 'Кто на видео' })
    expect(getNewestCapture(work.db, sourceId).text).toBe('Раз два.\n\nТри.\n\nРеклама')
  })

  test('is on no page and no sheet, in no search and no handover until it is locked (atlos#151)', () => {
    const { work, caseId, prepare } = desk()
    const { source, capture } = aSource(work, caseId)
    someEvidence(work, aClaim(work, caseId).id, capture, 'именно пианист', 'contradicts')
    const search = (text: string): ClaimListQuery => ({ caseId, filter: { text }, sort: 'number', limit: 9 })
    const told = () =>
      JSON.stringify([
        ...[listSources(work.db, caseId), readSource(work, { caseId, number: 1 })],
        ...[freezeSheet(work, { caseId, filter: {} }), readHandover(work, { caseId })],
        ...['Раз', 'видео', 'Реклама'].map((words) => listClaimRows(work, search(words))),
        ...[readOverview(work, caseId), readSuggestions(work, caseId)],
        ...[readTimeline(work, { caseId, limit: 50 }), readHistory(work, { caseId, limit: 50 })],
      ])
    const before = told()
    const [fresh, again] = [prepare(), prepare(source.id)]
    expect(told()).toBe(before)
    for (const { id } of [fresh, again])
      finishPreparation(work, { preparationId: id, draft: null, layout: null, again: true })
    expect(told()).toContain('Кто на видео')
    expect(readSource(work, { caseId, number: 1 }).text).toBe('Раз два.\n\nТри.\n\nРеклама')
  })

  test('can be parted otherwise: blocks split, joined, of another kind, marked as boilerplate', () => {
    const { work, prepare } = desk()
    const { id } = prepare()
    const { sourceId } = finishPreparation(work, {
      ...{ preparationId: id, draft },
      layout: [
        { kind: 'heading', start: 0, end: 3 },
        { kind: 'paragraph', start: 4, end: 14 },
        { kind: 'boilerplate', start: 16, end: 23 },
      ],
    })
    const { text, blocks } = getNewestCapture(work.db, sourceId)
    expect(text).toBe('Раз\n\nдва. Три.\n\nРеклама')
    expect(blocks).toEqual([
      { kind: 'heading', start: 0, end: 3, locator: at('1') },
      { kind: 'paragraph', start: 5, end: 14, locator: at('1') },
      { kind: 'boilerplate', start: 16, end: 23, locator: at('2') },
    ])
  })

  test.each([
    ['leaves words out', [{ kind: 'paragraph' as const, start: 0, end: 8 }]],
    ['takes words twice', [0, 0].map((start) => ({ kind: 'paragraph' as const, start, end: 23 }))],
    ['reaches beyond the text', [{ kind: 'paragraph' as const, start: 0, end: 99 }]],
  ])(
    'is refused when the layout %s, and is still on its way, with nothing half made (check-api#2337)',
    (_, layout) => {
      const { work, caseId, prepare } = desk()
      const { id } = prepare()
      const stored = () => [findEventHead(work.db), work.db.select().from(preparations).all()]
      const before = stored()
      expect(() => finishPreparation(work, { preparationId: id, draft, layout })).toThrow(
        'layout.other_words',
      )
      expect(stored()).toEqual(before)
      expect(work.db.select().from(blobs).all()).toEqual([])
      expect(listSources(work.db, caseId)).toEqual([])
    },
  )

  test('can be given up', () => {
    const { work, caseId, prepare } = desk()
    discardPreparation(work, prepare().id)
    expect(listPreparations(work.db, caseId)).toEqual([])
  })

  test('of a source that the case has becomes a new capture of it', () => {
    const { work, caseId, prepare } = desk()
    const { source } = aSource(work, caseId)
    finishPreparation(work, { preparationId: prepare(source.id).id, draft: null, layout: null })
    expect(listCaptures(work.db, source.id)).toHaveLength(2)
    expect(listSources(work.db, caseId)).toHaveLength(1)
  })

  test('is not for viewers', () => {
    const { work, caseId, prepare } = desk()
    const { id } = prepare()
    const viewer = { ...work, actor: { ...work.actor, role: 'viewer' as const } }
    expect(() => discardPreparation(viewer, id)).toThrow('forbidden.edit')
    expect(() => finishPreparation(viewer, { preparationId: id, draft, layout: null })).toThrow(
      'forbidden.edit',
    )
    expect(listPreparations(work.db, caseId)).toHaveLength(1)
  })
})
