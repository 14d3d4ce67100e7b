import type { Actor } from '#app/domain/actor.ts'
import type { UserId } from '#app/domain/ids.ts'
import type { Db } from '#db/open-database.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import type { Auth } from './auth.server.ts'

/** Who asks, and by which of their sessions. */
export type Session = { id: string; actor: Actor }

/** What a look at the cookie gave: the session, and the cookies to send back when its time was extended. */
export type SessionLook = { session: Session | null; cookies: string[] }

/** Reads the session of a request. The role is read from the store each time, so a changed role counts at once. */
export async function readSession(auth: Auth, db: Db, headers: Headers): Promise<SessionLook> {
  if (!headers.has('cookie')) return { session: null, cookies: [] }
  const looked = await auth.api.getSession({ headers, returnHeaders: true })
  const cookies = looked.headers.getSetCookie()
  const user = looked.response && findUser(db, looked.response.user.id as UserId)
  if (!looked.response || !user) return { session: null, cookies }
  const actor = { id: user.id, name: user.name, role: user.role }
  return { session: { id: looked.response.session.id, actor }, cookies }
}
