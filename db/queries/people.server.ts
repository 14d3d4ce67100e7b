import { and, asc, count, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/actor.ts'
import { systemUserId, type UserId } from '#app/domain/ids.ts'
import type { Person } from '#app/domain/person.ts'
import type { Tx } from '../open-database.server.ts'
import { accounts, sessions, users } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

export type UserRow = typeof users.$inferSelect

/** Whether anybody can sign in yet. */
export function isSetUp(tx: Tx): boolean {
  return tx.select({ id: accounts.id }).from(accounts).limit(1).get() !== undefined
}

/** The person with this id. */
export function findUser(tx: Tx, id: UserId): UserRow | undefined {
  return tx.select().from(users).where(eq(users.id, id)).get()
}

/** The person with this address, in lower case. */
export function findUserByEmail(tx: Tx, email: string): UserRow | undefined {
  return tx.select().from(users).where(eq(users.email, email)).get()
}

/** Everybody but the account of the command line, by name. Sessions counted are those that still work at `now`. */
export function listPeople(tx: Tx, now: string): Person[] {
  const canSignIn = sql<number>`exists (select 1 from accounts where accounts.user_id = users.id)`
  const openSessions = sql<number>`(select count(*) from sessions
    where sessions.user_id = users.id and sessions.expires_at > ${seconds(now)})`
  return tx
    .select({ id: users.id, name: users.name, email: users.email, role: users.role, canSignIn, openSessions })
    .from(users)
    .where(ne(users.id, systemUserId))
    .orderBy(asc(users.name), asc(users.id))
    .all()
    .map((row) => ({ ...row, canSignIn: row.canSignIn === 1 }))
}

/** How many administrators can sign in. */
export function countAdministrators(tx: Tx): number {
  const found = tx
    .select({ n: count() })
    .from(users)
    .innerJoin(accounts, eq(accounts.userId, users.id))
    .where(eq(users.role, 'administrator'))
    .get()
  return found?.n ?? 0
}

/** Adds a person. */
export function insertUser(
  tx: Tx,
  user: { id: UserId; name: string; email: string; role: Role; at: string },
): void {
  const { at, ...rest } = user
  tx.insert(users)
    .values({ ...rest, createdAt: new Date(at), updatedAt: new Date(at) })
    .run()
}

/** Lets a person sign in with the password of this hash. */
export function insertAccount(tx: Tx, account: { userId: UserId; passwordHash: string; at: string }): void {
  const { userId, passwordHash, at } = account
  const times = { createdAt: new Date(at), updatedAt: new Date(at) }
  tx.insert(accounts)
    .values({
      id: userId,
      accountId: userId,
      providerId: 'credential',
      userId,
      password: passwordHash,
      ...times,
    })
    .run()
}

/** Changes a person's name or role. */
export function updateUser(tx: Tx, id: UserId, set: { name?: string; role?: Role }, at: string): void {
  tx.update(users)
    .set({ ...set, updatedAt: new Date(at) })
    .where(eq(users.id, id))
    .run()
}

/** The hash of a person's password, for comparing at the edge. */
export function findPasswordHash(tx: Tx, userId: UserId): string | null {
  const found = tx
    .select({ password: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
    .get()
  return found?.password ?? null
}

/** Puts a new hash in place of the old one. */
export function updatePasswordHash(tx: Tx, userId: UserId, passwordHash: string, at: string): void {
  tx.update(accounts)
    .set({ password: passwordHash, updatedAt: new Date(at) })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
    .run()
}

/** A session as its owner sees it; its token is never read here. */
export type SessionRow = Pick<
  typeof sessions.$inferSelect,
  'id' | 'userAgent' | 'ipAddress' | 'createdAt' | 'updatedAt'
>

/** A person's sessions that still work at `now`, the last used first. */
export function listSessions(tx: Tx, userId: UserId, now: string): SessionRow[] {
  const { id, userAgent, ipAddress, createdAt, updatedAt } = sessions
  return tx
    .select({ id, userAgent, ipAddress, createdAt, updatedAt })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(updatedAt), asc(id))
    .all()
}

/** Which of these sessions have ended by `now`. */
export function findEndedSessions(tx: Tx, ids: string[], now: string): string[] {
  const rows = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(isAmong(sessions.id, ids), gt(sessions.expiresAt, new Date(now))))
    .all()
  const open = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => !open.has(id))
}

/** Ends sessions of a person: one, all but one, or all. Gives how many there were. */
export function deleteSessions(
  tx: Tx,
  userId: UserId,
  which: { only?: string | undefined; except?: string | undefined },
): number {
  const { only, except } = which
  const chosen = and(
    eq(sessions.userId, userId),
    only === undefined ? undefined : eq(sessions.id, only),
    except === undefined ? undefined : ne(sessions.id, except),
  )
  return tx.delete(sessions).where(chosen).run().changes
}

function seconds(at: string): number {
  return Math.floor(Date.parse(at) / 1000)
}
