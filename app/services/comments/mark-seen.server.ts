import type { CommentId } from '#app/domain/ids.ts'
import { markAddresseesSeen } from '#db/queries/comments.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'

/** Takes comments that name oneself out of one's inbox. It is nobody else's concern, so no event tells of it. */
export function markSeen(work: Work, { commentIds }: { commentIds: CommentId[] }): void {
  changeIfAny(work, ({ tx, at }) => markAddresseesSeen(tx, work.actor.id, commentIds, at))
}
