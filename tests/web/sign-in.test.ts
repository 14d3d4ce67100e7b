import { expect, test } from 'vitest'
import { createFirstAdministrator } from '#app/services/people/create-first-administrator.server.ts'
import { cookieName, createAuth } from '#app/web/auth.server.ts'
import { hashPassword, verifyPassword } from '#app/web/passwords.server.ts'
import { readSession } from '#app/web/session.server.ts'
import { endSession, openSession, signIn } from '#app/web/sign-in.server.ts'
import { deleteSessions } from '#db/queries/people.server.ts'
import { accounts, rateLimits, sessions } from '#db/schema/index.server.ts'
import { testContext, testOrigin } from '#tests/support/test-context.ts'
import { testClock, testIds, testPerson, testStore } from '#tests/support/test-work.ts'

const password = 'correct horse battery'
const right = { email: 'aigul@desk.example', password }

async function desk() {
  const db = testStore()
  const bare = { db, now: testClock(), newId: testIds() }
  const passwordHash = await hashPassword(password)
  const user = createFirstAdministrator(bare, { name: 'Aigul', email: right.email, passwordHash })
  return { db, user, context: testContext({ ...bare, actor: null }) }
}

const asCookie = (cookies: string[]) =>
  new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') })

test('the right password gives a session whose cookie no script can read', async () => {
  const { db, user, context } = await desk()
  const result = await signIn(context, right, 'Firefox')
  if (result.outcome !== 'signed_in') throw new Error(result.outcome)
  expect(result.cookies).toHaveLength(1)
  expect(result.cookies[0]).toMatch(new RegExp(`^${cookieName(testOrigin)}=`))
  expect(result.cookies[0]).toMatch(/HttpOnly/)
  expect(result.cookies[0]).toMatch(/SameSite=Lax/)
  const { session } = await readSession(context.auth, db, asCookie(result.cookies))
  expect(session?.actor).toEqual({ id: user.id, name: 'Aigul', role: 'administrator' })
  expect(db.select().from(sessions).get()).toMatchObject({ userAgent: 'Firefox', ipAddress: '192.0.2.7' })
})

test('a wrong password, an unknown address, a person without account and a non-address get one answer', async () => {
  const { db, context } = await desk()
  testPerson(db, 'Seeded')
  const tries = [
    { ...right, password: 'wrong horse battery' },
    { email: 'nobody@desk.example', password },
    { email: 'seeded@desk.invalid', password },
    { email: 'no address', password },
    { ...right, password: 'x'.repeat(5000) },
  ]
  for (const attempt of tries) expect(await signIn(context, attempt, null)).toEqual({ outcome: 'refused' })
})

test('an unknown address takes the work of a password check too', async () => {
  const { db, context } = await desk()
  testPerson(db, 'Seeded')
  let worked = 0
  const counted =
    <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given) => {
      worked += 1
      return work(...given)
    }
  const auth = createAuth({
    ...{ db, secret: 'a secret of this test, thirty-two characters long', origin: testOrigin },
    passwords: { hashPassword: counted(hashPassword), verifyPassword: counted(verifyPassword) },
  })
  for (const email of [right.email, 'nobody@desk.example', 'seeded@desk.invalid']) {
    worked = 0
    await signIn({ ...context, auth }, { email, password: 'wrong horse battery' }, null)
    expect(worked, email).toBe(1)
  }
})

test('the eleventh attempt in a minute is refused, even with the right password', async () => {
  const { db, context } = await desk()
  for (let i = 0; i < 10; i++)
    expect(await signIn(context, { ...right, email: `guess${i}@desk.example` }, null)).toEqual({
      outcome: 'refused',
    })
  const result = await signIn(context, right, null)
  expect(result.outcome).toBe('too_many')
  expect(db.select().from(rateLimits).all()).toHaveLength(1)
  const elsewhere = await signIn({ ...context, address: '198.51.100.1' }, right, null)
  expect(elsewhere.outcome).toBe('signed_in')
})

test('passwords are stored as argon2id', async () => {
  const { db } = await desk()
  expect(db.select().from(accounts).get()?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a revoked session opens nothing any more, and so does one that was signed out', async () => {
  const { db, user, context } = await desk()
  const first = asCookie(await openSession(context, right, null))
  const second = asCookie(await openSession(context, right, null))
  await endSession(context.auth, testOrigin, first)
  expect((await readSession(context.auth, db, first)).session).toBeNull()
  expect((await readSession(context.auth, db, second)).session).not.toBeNull()
  deleteSessions(db, user.id, {})
  expect((await readSession(context.auth, db, second)).session).toBeNull()
})

test('a cookie that was tampered with opens nothing', async () => {
  const { db, context } = await desk()
  const cookie = asCookie(await openSession(context, right, null)).get('cookie') ?? ''
  const forged = new Headers({ cookie: `${cookie.slice(0, -6)}AAAAAA` })
  expect((await readSession(context.auth, db, forged)).session).toBeNull()
})
