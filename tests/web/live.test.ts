import { expect, onTestFinished, test } from 'vitest'
import type { LiveMessage } from '#app/domain/live.ts'
import { placeOfPath } from '#app/domain/live.ts'
import { createLive } from '#app/web/live.server.ts'
import { streamTo } from '#app/web/live-stream.server.ts'
import { openDatabase } from '#db/open-database.server.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase, aClaim } from '#tests/support/material.ts'
import { as, testPerson } from '#tests/support/test-work.ts'

function desk() {
  const work = diskWork()
  const { id: caseId } = aCase(work)
  const other = aCase(work, 'other')
  const live = createLive(work.db)
  onTestFinished(() => live.close())
  const taras = testPerson(work.db, 'Taras')
  return { work, caseId, other, live, taras }
}

type Desk = ReturnType<typeof desk>

/** Opens the page of a case; gives what it is told, one message after another. */
function open({ live, work }: Desk, viewer: { caseId: Desk['caseId']; name: string; place?: string }) {
  const userId = testPersonId(viewer.name)
  const gone = new AbortController()
  const response = streamTo({ place: '', ...viewer, userId }, live, gone.signal)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async (): Promise<LiveMessage> => {
    const { value = '' } = (await reader?.read()) ?? {}
    const data = /^data: (.*)$/m.exec(value)?.[1]
    return data === undefined ? next() : JSON.parse(data)
  }
  return { next, leave: () => gone.abort(), response, work }
}

const testPersonId = (name: string) => `usr_${name.toLowerCase()}` as Desk['taras']['id']

test('a change by another process is told to whoever looks at its case, with who made it', async () => {
  const all = desk()
  const page = open(all, { caseId: all.caseId, name: 'Aigul' })
  await page.next()
  const elsewhere = openDatabase(all.work.db.$client.name)
  aClaim(as({ ...all.work, db: elsewhere }, all.taras), all.other.id)
  aClaim(as({ ...all.work, db: elsewhere }, all.taras), all.caseId)
  elsewhere.$client.close()
  expect(await page.next()).toEqual({
    kind: 'changed',
    sequence: 4,
    by: [{ id: all.taras.id, name: 'Taras' }],
  })
})

test('everybody is told who else is there and where, never of themselves, and of their going', async () => {
  const all = desk()
  const mine = open(all, { caseId: all.caseId, name: 'Aigul' })
  expect(await mine.next()).toEqual({ kind: 'present', people: [] })
  const theirs = open(all, { caseId: all.caseId, name: 'Taras', place: 'C1' })
  expect(await theirs.next()).toEqual({ kind: 'present', people: [{ name: 'Aigul', place: '' }] })
  expect(await mine.next()).toEqual({ kind: 'present', people: [{ name: 'Taras', place: 'C1' }] })
  theirs.leave()
  expect(await mine.next()).toEqual({ kind: 'present', people: [] })
})

test('somebody in another case is not there', async () => {
  const all = desk()
  open(all, { caseId: all.other.id, name: 'Taras' })
  expect(await open(all, { caseId: all.caseId, name: 'Aigul' }).next()).toEqual({
    kind: 'present',
    people: [],
  })
})

test('a stream is neither stored nor held back by compression', () => {
  const all = desk()
  const { response } = open(all, { caseId: all.caseId, name: 'Aigul' })
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
})

test.each([
  ['/cases/video/claims/C4', 'C4'],
  ['/cases/video/claims/C4/judge', 'C4'],
  ['/cases/video/sources/S2', 'S2'],
  ['/cases/video/claims', ''],
  ['/people', ''],
])('the page %s is of %s', (pathname, place) => expect(placeOfPath(pathname)).toBe(place))
