import type { Role } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { UserId } from '#app/domain/ids.ts'
import {
  findUser,
  findUserByEmail,
  insertAccount,
  insertUser,
  type UserRow,
} from '#db/queries/people.server.ts'
import type { Recorder } from '../work.server.ts'

/** A person to admit. Without a password hash they have a name but cannot sign in. */
export type Admission = { name: string; email: string; role: Role; passwordHash: string | null }

/** Writes one person, their way to sign in, and the event. Shared by every service that admits somebody. */
export function admit({ tx, at, record }: Recorder, id: UserId, admission: Admission): UserRow {
  const { name, email, role, passwordHash } = admission
  if (findUserByEmail(tx, email)) throw new WorkbenchError('invalid', 'taken.email')
  insertUser(tx, { id, name, email, role, at })
  if (passwordHash !== null) insertAccount(tx, { userId: id, passwordHash, at })
  record({ type: 'user_admitted', data: { user: id, role } })
  return getUser({ tx }, id)
}

/** The person with this id, who must exist. */
export function getUser({ tx }: Pick<Recorder, 'tx'>, id: UserId): UserRow {
  const user = findUser(tx, id)
  if (!user) throw new WorkbenchError('not_found', 'not_found.user')
  return user
}
