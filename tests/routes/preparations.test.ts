import { expect, test } from 'vitest'
import { action as look, loader as page } from '#app/routes/cases.$slug.preparations.$id.tsx'
import { prepareSource } from '#app/services/preparations/prepare-source.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { blobs, preparations } from '#db/schema/index.server.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { aCase } from '#tests/support/material.ts'
import { readReply, testContext } from '#tests/support/test-context.ts'
import { testWork } from '#tests/support/test-work.ts'

const draft = {
  ...{ title: 'Кто на видео', kind: 'article' as const, publisher: null, authors: [], url: null },
  ...{ published: null, language: 'ru' as const, note: '' },
}

const lock: Record<string, string> = { intent: 'lock', title: 'Кто', kind: 'article', language: 'ru' }

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const other = aCase(work, 'other')
  const { id } = prepareSource(work, {
    ...{ caseId, sourceId: null, draft },
    capture: {
      ...{ method: 'upload', mediaType: 'text/plain', fileName: 'a.txt' },
      bytes: new TextEncoder().encode('Слова'),
      blocks: [{ kind: 'paragraph', text: 'Слова' }],
    },
  })
  const context = testContext(work)
  const send = async (slug: string, fields: Record<string, string>) =>
    readReply(await look(sent(context, `/cases/${slug}/preparations/${id}`, { slug, id }, fields)))
  const open = async () => {
    try {
      await page(asked(context, `/cases/video/preparations/${id}`, { slug: 'video', id }))
      return 200
    } catch (thrown) {
      return (thrown as { init?: { status: number }; status?: number }).init?.status
    }
  }
  return { work, caseId, other: other.id, send, open }
}

test('a text on its way into one case is neither locked nor given up under the address of another', async () => {
  const { work, caseId, other, send } = desk()
  for (const fields of [{ intent: 'discard' } as Record<string, string>, lock]) {
    expect(await send('other', fields)).toMatchObject({ status: 404 })
  }
  expect(listPreparations(work.db, caseId)).toHaveLength(1)
  expect([caseId, other].flatMap((id) => listSources(work.db, id))).toEqual([])
  expect(await send('video', lock)).toMatchObject({ status: 302, to: '/cases/video/sources/S1' })
})

test('of a text that was given up nothing is served any more, nor kept (documentcloud#345, documentcloud-frontend#968)', async () => {
  const { work, caseId, send, open } = desk()
  expect(await open()).toBe(200)
  expect(await send('video', { intent: 'discard' })).toMatchObject({ status: 302 })
  expect(await open()).toBe(404)
  for (const fields of [{ intent: 'discard' } as Record<string, string>, lock])
    expect(await send('video', fields)).toMatchObject({ status: 404 })
  expect(listPreparations(work.db, caseId)).toEqual([])
  expect(listSources(work.db, caseId)).toEqual([])
  expect(work.db.select().from(preparations).all()).toEqual([])
  expect(work.db.select().from(blobs).all()).toEqual([])
})

test('a text that somebody else locked meanwhile is not locked anew, and who parted it is told and gets their parting back (label-studio#1790)', async () => {
  const { work, caseId, send } = desk()
  expect(await send('video', lock)).toMatchObject({ status: 302 })
  const head = findEventHead(work.db)
  const layout = JSON.stringify([{ kind: 'heading', start: 0, end: 5 }])
  expect(await send('video', { ...lock, title: 'Mine', layout })).toMatchObject({
    status: 404,
    reply: {
      refusal: { id: 'not_found.preparation' },
      submission: { initialValue: { title: 'Mine', layout } },
    },
  })
  expect(findEventHead(work.db)).toEqual(head)
  expect(listSources(work.db, caseId)).toMatchObject([{ title: 'Кто' }])
})
