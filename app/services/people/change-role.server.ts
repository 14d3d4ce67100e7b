import { authorize, type Role } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { UserId } from '#app/domain/ids.ts'
import { countAdministrators, findPasswordHash, updateUser } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'
import { getUser } from './admission.server.ts'

/** Gives a person another role. The last administrator who can sign in stays one. */
export function changeRole(work: Work, input: { userId: UserId; role: Role }): void {
  change(work, ({ tx, at, record }) => {
    const { userId, role } = authorize(work.actor, 'administer', input)
    const user = getUser({ tx }, userId)
    const steersAlone = user.role === 'administrator' && countAdministrators(tx) === 1
    if (role !== 'administrator' && steersAlone && findPasswordHash(tx, userId) !== null)
      throw new WorkbenchError('conflict', 'conflict.last_administrator')
    updateUser(tx, userId, { role }, at)
    record({ type: 'role_changed', data: { user: userId, from: user.role, to: role } })
  })
}
