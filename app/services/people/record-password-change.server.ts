import { WorkbenchError } from '#app/domain/errors.ts'
import { deleteSessions, findPasswordHash, updatePasswordHash } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'

/** `oldHash` is the hash the old password was checked against; `sessionId` is the session that stays. */
export type PasswordChange = { oldHash: string; newHash: string; sessionId: string }

/** Stores one's own new password and ends one's other sessions. The old password was checked at the edge. */
export function recordPasswordChange(work: Work, { oldHash, newHash, sessionId }: PasswordChange): void {
  change(work, ({ tx, at, record }) => {
    const user = work.actor.id
    if (findPasswordHash(tx, user) !== oldHash) throw new WorkbenchError('conflict', 'conflict.stale_version')
    updatePasswordHash(tx, user, newHash, at)
    deleteSessions(tx, user, { except: sessionId })
    record({ type: 'password_changed', data: { user } })
  })
}
