import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Comment } from '#app/domain/comment.ts'
import type { ClaimId, CommentId, UserId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { addressees, comments } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

/** Everything said on a claim, its evidence and its verdicts, oldest first. */
export function listComments(tx: Tx, claimId: ClaimId): Comment[] {
  return tx
    .select()
    .from(comments)
    .where(eq(comments.claimId, claimId))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .all()
}

/** Keeps a comment and whom it names. */
export function insertComment(tx: Tx, comment: Authorized<Comment>, userIds: UserId[]): void {
  tx.insert(comments).values(comment).run()
  for (const userId of userIds)
    tx.insert(addressees).values({ commentId: comment.id, userId, seenAt: null }).run()
}

/** Notes that a person took note of comments that name them. Comments that do not are passed over. */
export function markAddresseesSeen(tx: Tx, userId: UserId, commentIds: CommentId[], at: string): void {
  tx.update(addressees)
    .set({ seenAt: at })
    .where(
      and(
        eq(addressees.userId, userId),
        isNull(addressees.seenAt),
        isAmong(addressees.commentId, commentIds),
      ),
    )
    .run()
}
