import { authorize } from '#app/domain/actor.ts'
import type { UserId } from '#app/domain/ids.ts'
import { deleteSessions } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'
import { getUser } from './admission.server.ts'

/** `only` ends one session, `except` all but one; without either all of the person's sessions end. */
export type RevokeSessions = { userId: UserId; only?: string; except?: string }

/** Ends sessions: anybody's own, and an administrator everybody's. Gives how many ended. */
export function revokeSessions(work: Work, input: RevokeSessions): number {
  return change(work, ({ tx, record }) => {
    const own = input.userId === work.actor.id
    const { userId, only, except } = own ? input : authorize(work.actor, 'administer', input)
    getUser({ tx }, userId)
    const count = deleteSessions(tx, userId, { only, except })
    record({ type: 'sessions_revoked', data: { user: userId, count } })
    return count
  })
}
