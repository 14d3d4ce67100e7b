import type { CommentTarget } from '#app/domain/proposal.ts'
import { instantDayText } from '#app/messages/dates.ts'
import type { Text } from '#app/messages/text.ts'

/** What a comment is on, in words. */
export function targetWords(t: Text, target: CommentTarget): string {
  switch (target.kind) {
    case 'claim':
      return t('comment.on_claim')
    case 'evidence':
      return t('comment.on_evidence', { evidence: target.key })
    default:
      return t(`comment.on_${target.kind}`, {
        by: target.given.by,
        at: instantDayText(t, target.given.at),
      })
  }
}
