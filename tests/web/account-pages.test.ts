import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { action as join, loader as openJoin } from '#app/routes/join.$token.tsx'
import { action as administer, loader as openPeople } from '#app/routes/people.tsx'
import { loader as openSetUp, action as setUp } from '#app/routes/setup.tsx'
import { loader as openSignIn, action as signIn } from '#app/routes/sign-in.tsx'
import type { Work } from '#app/services/work.server.ts'
import { requireWork } from '#app/web/work.server.ts'
import { findUserByEmail, isSetUp } from '#db/queries/people.server.ts'
import { invitations, submissions } from '#db/schema/index.server.ts'
import { postForm, readReply, testContext, testOrigin } from '#tests/support/test-context.ts'
import { testClock, testIds, testPerson, testStore } from '#tests/support/test-work.ts'

const owner = { name: 'Aigul', email: 'Aigul@Desk.example', password: 'correct horse battery' }

function desk(actor: Work['actor'] | null = null) {
  const db = testStore()
  const parts = { db, now: testClock(), newId: testIds() }
  const open = (as: Work['actor'] | null) => testContext({ ...parts, actor: as })
  const context = open(actor)
  const post = (path: string, fields: Record<string, string>, params = {}, as = context) =>
    ({ request: postForm(path, fields), context: as, params }) as ActionFunctionArgs
  const visit = (path: string, params = {}, as = context) =>
    ({ request: new Request(`${testOrigin}${path}`), context: as, params }) as ActionFunctionArgs
  return { db, context, open, post, visit }
}

async function thrown(run: () => unknown): Promise<Response> {
  try {
    await run()
  } catch (error) {
    return error as Response
  }
  throw new Error('Nothing was thrown')
}

test('the first visit leads to setting up, later ones to signing in and back', async () => {
  const { visit, post } = desk()
  expect((await thrown(() => requireWork(visit('/cases')))).headers.get('location')).toBe('/setup')
  await setUp(post('/setup', owner))
  const response = await thrown(() => requireWork(visit('/cases/x.data?text=a')))
  expect(response.headers.get('location')).toBe('/sign-in?to=%2Fcases%2Fx%3Ftext%3Da')
})

test('setting up makes the administrator, signs them in, and works once', async () => {
  const { db, post, visit } = desk()
  const first = (await setUp(post('/setup', owner))) as Response
  expect(first.headers.get('location')).toBe('/cases')
  expect(first.headers.getSetCookie()[0]).toMatch(/^sverka-3000=/)
  expect(findUserByEmail(db, 'aigul@desk.example')?.role).toBe('administrator')
  const second = readReply(await setUp(post('/setup', { ...owner, email: 'b@desk.example' })))
  expect(second).toMatchObject({ status: 409, reply: { refusal: { id: 'conflict.already_set_up' } } })
  expect((await thrown(() => openSetUp(visit('/setup')))).headers.get('location')).toBe('/sign-in')
})

test('two who set up at the same moment: one becomes administrator', async () => {
  const { post } = desk()
  const answers = await Promise.all([
    setUp(post('/setup', owner)),
    setUp(post('/setup', { ...owner, email: 'b@desk.example' })),
  ])
  expect(answers.map((answer) => readReply(answer).status).sort()).toEqual([302, 409])
})

test.each([
  ['short one', 'This password is too short'],
  ['x'.repeat(257), 'longer than 256'],
  ['aigul@desk.example', 'your own name or address'],
])('the password %.20s is refused and not sent back', async (password, says) => {
  const { db, post } = desk()
  const { status, reply } = readReply(await setUp(post('/setup', { ...owner, password })))
  expect(status).toBe(422)
  expect(JSON.stringify(reply)).toContain(says)
  expect(
    JSON.stringify((reply as { submission: { initialValue: unknown } }).submission.initialValue),
  ).not.toContain(password)
  expect(isSetUp(db)).toBe(false)
})

test('signing in leads back to where one was going, and never to another site', async () => {
  const { post } = desk()
  await setUp(post('/setup', owner))
  const { name: _, ...right } = owner
  const to = async (path: string) => readReply(await signIn(post(path, right))).to
  expect(await to('/sign-in?to=%2Fcases%2Fx%3Ftext%3Da')).toBe('/cases/x?text=a')
  expect(await to('/sign-in?to=%2F%2Fevil.example')).toBe('/')
  expect(await to('/sign-in?to=https%3A%2F%2Fevil.example')).toBe('/')
  expect(await to('/sign-in?to=%2F%5Cevil.example')).toBe('/')
})

test('a refused sign-in says the same whether the account exists or not', async () => {
  const { post } = desk()
  await setUp(post('/setup', owner))
  const attempt = async (email: string) => {
    const { status, reply } = readReply(
      await signIn(post('/sign-in', { email, password: 'wrong horse battery' })),
    )
    return { status, reply: JSON.stringify(reply).replaceAll(email, '…') }
  }
  const known = await attempt('aigul@desk.example')
  expect(known.status).toBe(401)
  expect(await attempt('nobody@desk.example')).toEqual(known)
})

test('too many attempts are answered with 429 and a time to wait', async () => {
  const { post } = desk()
  await setUp(post('/setup', owner))
  const wrong = { email: 'a@desk.example', password: 'wrong horse battery' }
  for (let i = 0; i < 10; i++) await signIn(post('/sign-in', wrong))
  const { status, reply } = readReply(await signIn(post('/sign-in', wrong)))
  expect(status).toBe(429)
  expect(reply).toMatchObject({
    refusal: { id: 'sign_in.too_many', values: { seconds: expect.any(Number) } },
  })
})

test('whoever is signed in is not asked again', async () => {
  const { db, post, visit, open } = desk()
  await setUp(post('/setup', owner))
  const aigul = testPerson(db, 'Dina')
  const response = await thrown(() => openSignIn(visit('/sign-in?to=%2Fcases', {}, open(aigul))))
  expect(response.headers.get('location')).toBe('/cases')
})

test('an invitation link is shown once, admits once, and its secret is nowhere in the store', async () => {
  const { db, post, visit, open } = desk()
  const admin = open(testPerson(db, 'Dina', 'administrator'))
  const key = 'b6b6f3de-0a4e-4f0c-9b77-1f0a3c1f7c11'
  const fields = { intent: 'invite', role: 'reviewer', submission: key }
  const { reply } = readReply(await administer(post('/people', fields, {}, admin)))
  const { link } = (reply as { result: { link: string } }).result
  const token = link.replace(`${testOrigin}/join/`, '')
  expect(token).toMatch(/^[\w-]{43}$/)
  const rows = [...db.select().from(invitations).all(), ...db.select().from(submissions).all()]
  expect(JSON.stringify(rows)).not.toContain(token)

  const open200 = (await openJoin(visit(`/join/${token}`, { token }))) as { data: unknown }
  expect(open200.data).toMatchObject({ role: 'reviewer', closed: null })
  const joined = readReply(await join(post(`/join/${token}`, owner, { token })))
  expect(joined).toMatchObject({ status: 302, to: '/cases' })
  const again = await openJoin(visit(`/join/${token}`, { token }))
  expect(readReply(again)).toMatchObject({ status: 410, reply: { closed: { id: 'invitation.used' } } })
  const unknown = await openJoin(visit('/join/x', { token: 'x' }))
  expect(readReply(unknown)).toMatchObject({ status: 404 })
})

test('the page of people is closed to everybody but administrators, to look at and to post to', async () => {
  const { db, post, visit, open } = desk()
  const editor = open(testPerson(db, 'Marat', 'editor'))
  const answer = await thrown(() => openPeople(visit('/people', {}, editor)))
  expect(answer).toMatchObject({ init: { status: 403 }, data: { refusal: { id: 'forbidden.administer' } } })
  const role = { intent: 'role', user: 'usr_marat', role: 'administrator' }
  expect(readReply(await administer(post('/people', role, {}, editor))).status).toBe(403)
  const invite = { intent: 'invite', role: 'administrator' }
  expect(readReply(await administer(post('/people', invite, {}, editor))).status).toBe(403)
})
