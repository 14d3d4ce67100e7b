import { updateUser } from '#db/queries/people.server.ts'
import { change, type Work } from '../work.server.ts'

/** Changes one's own name as others see it. */
export function renameSelf(work: Work, { name }: { name: string }): void {
  change(work, ({ tx, at, record }) => {
    updateUser(tx, work.actor.id, { name }, at)
    record({ type: 'user_renamed', data: { user: work.actor.id } })
  })
}
