import type { CommentId } from './ids.ts'
import type { Language } from './language.ts'
import type { StaleReason } from './staleness.ts'
import type { Standing } from './verdict.ts'

/** A claim that waits for somebody: where it is, until when it is to be judged, and since when it waits. */
export type WaitingClaim = {
  caseSlug: string
  caseTitle: string
  number: number
  wording: string
  language: Language
  standing: Standing
  dueOn: string | null
  since: string
  /** By whom it came to wait: who proposed, returned or wrote. */
  by: string | null
}

/** What a comment that names somebody is on; its words are null while they would tell of a proposed verdict that is not shown. */
export type WaitingComment = WaitingClaim & {
  commentId: CommentId
  text: string | null
  evidence: number | null
  onVerdict: boolean
}

/** What waits for one person. Within each list the due date goes first, then the longest wait. */
export type Inbox = {
  toSign: WaitingClaim[]
  returned: WaitingClaim[]
  toJudge: WaitingClaim[]
  stale: (WaitingClaim & { reasons: StaleReason[] })[]
  addressed: WaitingComment[]
}

/** How many of each list are shown; more than these nobody works through in a day. */
export const inboxLimit = 100

/** How many things wait in all. */
export function countWaiting(inbox: Inbox): number {
  return Object.values(inbox).reduce((sum, list) => sum + list.length, 0)
}
