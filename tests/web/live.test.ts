import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { LiveMessage } from '#app/domain/live.ts'
import { placeOfPath } from '#app/domain/live.ts'
import { loader as listen } from '#app/routes/cases.$slug.live.ts'
import { createLive, type Viewer } from '#app/web/live.server.ts'
import { streamTo } from '#app/web/live-stream.server.ts'
import { stopListening } from '#app/web/stop-listening.server.ts'
import { type Db, openDatabase } from '#db/open-database.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { deleteSessions } from '#db/queries/people.server.ts'
import { sessions } from '#db/schema/index.server.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { testContext, testOrigin } from '#tests/support/test-context.ts'
import { startTestSite } from '#tests/support/test-site.ts'
import { as, testPerson } from '#tests/support/test-work.ts'

function desk() {
  const work = diskWork()
  const { id: caseId } = aCase(work)
  const other = aCase(work, 'other')
  const live = createLive(work.db)
  onTestFinished(() => live.close())
  const taras = testPerson(work.db, 'Taras')
  signIn(work.db, work.actor)
  signIn(work.db, taras)
  return { work, caseId, other, live, taras }
}

type Desk = ReturnType<typeof desk>

const sessionOf = (person: Pick<Actor, 'id'>) => `ses_${person.id}`

function signIn(db: Db, person: Actor) {
  const at = new Date()
  const expiresAt = new Date(Date.now() + 86_400_000)
  const id = sessionOf(person)
  db.insert(sessions)
    .values({ id, token: id, userId: person.id, expiresAt, createdAt: at, updatedAt: at })
    .run()
}

function viewerOf({ work, taras, caseId }: Desk, own: Partial<Viewer> & { name: string }): Viewer {
  const { id } = own.name === 'Taras' ? taras : work.actor
  return { caseId, userId: id, sessionId: sessionOf({ id }), place: '', since: null, ...own }
}

/** Opens a page of the case; gives what it is told, one message after another, and null once the stream has ended. */
function open(all: Desk, own: Partial<Viewer> & { name: string }) {
  const gone = new AbortController()
  const response = streamTo(viewerOf(all, own), all.live, gone.signal)
  const { read } = readLines(response)
  const next = async (): Promise<LiveMessage | null> => {
    const line = await read()
    if (line === null) return null
    return line.startsWith('data: ') ? JSON.parse(line.slice(6)) : next()
  }
  return { next, leave: () => gone.abort(), response }
}

function readLines({ body }: Response) {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const lines: string[] = []
  const read = async (): Promise<string | null> => {
    if (lines.length > 0) return lines.shift() ?? null
    const { value } = (await reader?.read()) ?? {}
    if (value === undefined) return null
    lines.push(...value.split('\n').filter(Boolean))
    return read()
  }
  return { read }
}

/** Two rounds with a pause between them: what hangs on weak references goes in the second. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  await new Promise((done) => setImmediate(done))
  collect()
}

const nobodyElse = { kind: 'present', place: '', people: [] }

test('a change by another process is told to whoever looks at its case, with who made it', async () => {
  const all = desk()
  const page = open(all, { name: 'Aigul' })
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
  const mine = open(all, { name: 'Aigul' })
  expect(await mine.next()).toEqual(nobodyElse)
  const theirs = open(all, { name: 'Taras', place: 'C1' })
  expect(await theirs.next()).toEqual({
    ...{ kind: 'present', place: 'C1' },
    people: [{ name: 'Aigul', place: '' }],
  })
  expect(await mine.next()).toEqual({ ...nobodyElse, people: [{ name: 'Taras', place: 'C1' }] })
  theirs.leave()
  expect(await mine.next()).toEqual(nobodyElse)
})

test('somebody in another case is not there', async () => {
  const all = desk()
  open(all, { caseId: all.other.id, name: 'Taras' })
  expect(await open(all, { name: 'Aigul' }).next()).toEqual(nobodyElse)
})

test('a change that was made after the page was read and before it listened is told at once', async () => {
  const all = desk()
  const since = findEventHead(all.work.db).sequence
  aClaim(as(all.work, all.taras), all.other.id)
  aClaim(as(all.work, all.taras), all.caseId)
  const page = open(all, { name: 'Aigul', since })
  expect(await page.next()).toEqual(nobodyElse)
  expect(await page.next()).toEqual({
    kind: 'changed',
    sequence: since + 2,
    by: [{ id: all.taras.id, name: 'Taras' }],
  })
  const upToDate = open(all, { name: 'Aigul', since: since + 2 })
  await upToDate.next()
  all.live.close()
  expect(await upToDate.next(), 'a page that shows it all is told nothing').toBeNull()
})

test('a browser that asks again names the last event it heard of, and hears of those since', async () => {
  const all = desk()
  const { work } = all
  aClaim(work, all.caseId)
  const heard = findEventHead(work.db).sequence
  aClaim(as(work, all.taras), all.caseId)
  const slug = getCase(work.db, all.caseId).slug
  const request = new Request(`${testOrigin}/cases/${slug}/live?since=1`, {
    headers: { 'Last-Event-ID': String(heard) },
  })
  const context = { ...testContext(work), live: all.live }
  const { read } = readLines(await listen({ request, context, params: { slug } }))
  expect(await read()).toBe('retry: 1000')
  expect(await read()).toMatch(/"present"/)
  expect(await read()).toBe(`id: ${heard + 1}`)
  expect(await read()).toContain('"by":[{"id":"usr_taras","name":"Taras"}]')
})

test('whose session has ended is sent away, and is there for the others no longer', async () => {
  const all = desk()
  const mine = open(all, { name: 'Aigul' })
  await mine.next()
  const theirs = open(all, { name: 'Taras' })
  await theirs.next()
  await mine.next()
  deleteSessions(all.work.db, all.taras.id, {})
  expect(await theirs.next()).toBeNull()
  expect(await mine.next()).toEqual(nobodyElse)
})

test('who had gone before the stream began is not there', async () => {
  const all = desk()
  streamTo(viewerOf(all, { name: 'Taras' }), all.live, AbortSignal.abort())
  expect(await open(all, { name: 'Aigul' }).next()).toEqual(nobodyElse)
})

test('a page of evidence is one of its claim', async () => {
  const all = desk()
  const claim = aClaim(all.work, all.caseId)
  const { capture } = aSource(all.work, all.caseId)
  const words = capture.text.slice(0, 20)
  const piece = someEvidence(all.work, claim.id, capture, words, 'supports')
  const slug = getCase(all.work.db, all.caseId).slug
  const page = encodeURIComponent(`/cases/${slug}/evidence/E${piece.number}`)
  const request = new Request(`${testOrigin}/cases/${slug}/live?page=${page}`)
  const context = { ...testContext(all.work), live: all.live }
  const { read } = readLines(await listen({ request, context, params: { slug } }))
  await read()
  expect(await read()).toContain(`"place":"C${claim.number}"`)
})

test('a stream is neither stored nor held back by compression or a proxy', () => {
  const { response } = open(desk(), { name: 'Aigul' })
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(response.headers.get('x-accel-buffering')).toBe('no')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
})

// The garbage collector may run between the opening of a stream and its end.
test('who closes the page is gone for the others at once, however long the page was open', async () => {
  const all = desk()
  const site = await startTestSite(all.work.db, viewerOf(all, { name: 'Taras' }))
  const asked = get({ port: site.port, path: '/stream', headers: { host: `localhost:${site.port}` } })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  await once(answer, 'data')
  const mine = open({ ...all, live: site.live }, { name: 'Aigul' })
  expect(await mine.next()).toMatchObject({ people: [{ name: 'Taras' }] })
  await collectGarbage()
  answer.on('error', () => {}).destroy()
  expect(await mine.next()).toEqual(nobodyElse)
})

// Connections that do not end are cut after ten seconds.
test('a server stops at once though pages are open, and lets none listen again', async () => {
  const all = desk()
  const site = await startTestSite(all.work.db, viewerOf(all, { name: 'Aigul' }))
  site.server.keepAliveTimeout = 0
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const asked = get({ port: site.port, path: '/stream', agent, headers: { host: `localhost:${site.port}` } })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'data')
  site.live.close()
  await Promise.all([once(answer, 'end'), stopListening(site.server)])
  let ended = false
  site.live.join(
    viewerOf(all, { name: 'Aigul' }),
    () => {},
    () => {
      ended = true
    },
  )
  expect(ended).toBe(true)
}, 8000)

test.each([
  ['/cases/video/claims/C4', 'C4'],
  ['/cases/video/claims/C4/judge', 'C4'],
  ['/cases/video/sources/S2', 'S2'],
  ['/cases/video/claims', ''],
  ['/cases/video/evidence/E12', 'E12'],
  ['/people', ''],
])('the page %s is of %s', (pathname, place) => expect(placeOfPath(pathname)).toBe(place))
