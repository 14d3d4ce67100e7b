import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { UserId } from '#app/domain/ids.ts'
import { acceptInvitation } from '#app/services/people/accept-invitation.server.ts'
import { admitUser } from '#app/services/people/admit-user.server.ts'
import { changeRole } from '#app/services/people/change-role.server.ts'
import { createFirstAdministrator } from '#app/services/people/create-first-administrator.server.ts'
import { issueInvitation } from '#app/services/people/issue-invitation.server.ts'
import { recordPasswordChange } from '#app/services/people/record-password-change.server.ts'
import { renameSelf } from '#app/services/people/rename-self.server.ts'
import { revokeInvitation } from '#app/services/people/revoke-invitation.server.ts'
import { revokeSessions } from '#app/services/people/revoke-sessions.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { findPasswordHash, findUser, listSessions } from '#db/queries/people.server.ts'
import { events, sessions } from '#db/schema/index.server.ts'
import { as, testIds, testPerson, testStore, testWork } from '#tests/support/test-work.ts'

const first = { name: 'Aigul', email: 'aigul@desk.example', passwordHash: 'hash-a' }
const guest = { name: 'Marat', email: 'marat@desk.example', passwordHash: 'hash-m' }
const tokenSha256 = 'a'.repeat(64)

/** A store that Aigul has set up. */
function setUp() {
  let seconds = Date.parse('2026-11-21T09:00:00Z')
  const clock = {
    now: () => new Date(seconds).toISOString(),
    pass: (days: number) => {
      seconds += days * 86_400_000
    },
  }
  const bare = { db: testStore(), now: clock.now, newId: testIds() }
  const user = createFirstAdministrator(bare, first)
  return { bare, clock, work: { ...bare, actor: { id: user.id, name: user.name, role: user.role } } }
}

function addSession(work: Work, id: string, userId: UserId): void {
  const at = new Date(work.now())
  const expiresAt = new Date(at.getTime() + 1000_000)
  work.db
    .insert(sessions)
    .values({ id, token: `t-${id}`, userId, expiresAt, createdAt: at, updatedAt: at })
    .run()
}

test('the first visitor becomes the administrator, the second is refused', () => {
  const { bare } = setUp()
  expect(() => createFirstAdministrator(bare, { ...first, email: 'other@desk.example' })).toThrow(
    'conflict.already_set_up',
  )
})

test('people who have a name but cannot sign in do not count as a first administrator', () => {
  const db = testStore()
  testPerson(db, 'Seeded')
  const bare = { db, now: () => '2026-11-21T09:00:00.000Z', newId: testIds() }
  expect(createFirstAdministrator(bare, first).role).toBe('administrator')
})

test('an invitation admits one person with its role', () => {
  const { bare, work } = setUp()
  issueInvitation(work, { role: 'reviewer', tokenSha256 })
  const user = acceptInvitation(bare, { ...guest, tokenSha256 })
  expect(user).toMatchObject({ name: 'Marat', role: 'reviewer' })
  expect(findPasswordHash(work.db, user.id)).toBe('hash-m')
  const again = () => acceptInvitation(bare, { ...guest, email: 'two@desk.example', tokenSha256 })
  expect(again).toThrow('invitation.used')
})

test('a link that is unknown, withdrawn or a week old admits nobody', () => {
  const { bare, clock, work } = setUp()
  const accept = () => acceptInvitation(bare, { ...guest, tokenSha256 })
  expect(accept).toThrow('not_found.invitation')
  const { id } = issueInvitation(work, { role: 'editor', tokenSha256 })
  clock.pass(7)
  expect(accept).toThrow('invitation.expired')
  revokeInvitation(work, { invitationId: id })
  expect(accept).toThrow('invitation.revoked')
})

test('a used invitation cannot be withdrawn', () => {
  const { bare, work } = setUp()
  const { id } = issueInvitation(work, { role: 'editor', tokenSha256 })
  acceptInvitation(bare, { ...guest, tokenSha256 })
  expect(() => revokeInvitation(work, { invitationId: id })).toThrow('invitation.used')
})

test('an address has one account', () => {
  const { work } = setUp()
  expect(() => admitUser(work, { ...first, role: 'editor' })).toThrow('taken.email')
})

test('the last administrator stays one; with a second the first may step down', () => {
  const { work } = setUp()
  const stepDown = () => changeRole(work, { userId: work.actor.id, role: 'editor' })
  admitUser(work, { name: 'Nameonly', email: 'n@desk.example', role: 'administrator', passwordHash: null })
  expect(stepDown).toThrow('conflict.last_administrator')
  admitUser(work, { ...guest, role: 'administrator' })
  stepDown()
  expect(findUser(work.db, work.actor.id)?.role).toBe('editor')
})

test('a new password ends every session but the one it was typed in', () => {
  const { work } = setUp()
  for (const id of ['here', 'phone', 'library']) addSession(work, id, work.actor.id)
  recordPasswordChange(work, { oldHash: 'hash-a', newHash: 'hash-b', sessionId: 'here' })
  expect(listSessions(work.db, work.actor.id, work.now()).map((row) => row.id)).toEqual(['here'])
  expect(findPasswordHash(work.db, work.actor.id)).toBe('hash-b')
})

test('two password changes at once: the second finds that the first came before', () => {
  const { work } = setUp()
  recordPasswordChange(work, { oldHash: 'hash-a', newHash: 'hash-b', sessionId: 'here' })
  const late = () => recordPasswordChange(work, { oldHash: 'hash-a', newHash: 'hash-c', sessionId: 'here' })
  expect(late).toThrow('conflict.stale_version')
})

test('people end their own sessions; only an administrator ends those of others', () => {
  const { work } = setUp()
  const marat = admitUser(work, { ...guest, role: 'viewer' })
  const viewer = as(work, { id: marat.id, name: marat.name, role: marat.role })
  for (const id of ['one', 'two']) addSession(work, id, marat.id)
  addSession(work, 'admin', work.actor.id)
  expect(() => revokeSessions(viewer, { userId: work.actor.id })).toThrow('forbidden.administer')
  expect(revokeSessions(viewer, { userId: marat.id, only: 'admin' })).toBe(0)
  expect(revokeSessions(viewer, { userId: marat.id, only: 'one' })).toBe(1)
  expect(revokeSessions(work, { userId: marat.id })).toBe(1)
})

test('the history of accounts holds no name and no address', () => {
  const { bare, work } = setUp()
  issueInvitation(work, { role: 'editor', tokenSha256 })
  acceptInvitation(bare, { ...guest, tokenSha256 })
  renameSelf(work, { name: 'Aigul Secretname' })
  const written = JSON.stringify(work.db.select().from(events).all())
  expect(written).not.toMatch(/Aigul|Marat|desk\.example|hash-/)
  expect(listEvents(work.db, { limit: 10 }).map((event) => event.type)).toEqual([
    'user_renamed',
    'user_admitted',
    'invitation_issued',
    'user_admitted',
  ])
})

test('administering people is for administrators only', () => {
  const work = testWork('reviewer')
  const userId = work.actor.id
  const attempts = [
    () => admitUser(work, { ...guest, role: 'viewer' }),
    () => issueInvitation(work, { role: 'viewer', tokenSha256 }),
    () => changeRole(work, { userId, role: 'administrator' }),
    () => revokeInvitation(work, { invitationId: work.newId('invitation') }),
  ]
  for (const attempt of attempts) expect(attempt).toThrow('forbidden.administer')
  expect(work.db.select().from(events).where(eq(events.actorId, userId)).all()).toEqual([])
})
