import { z } from 'zod'
import type { CaseId, ClaimId, CommentId, EvidenceId, UserId, VerdictId } from './ids.ts'

/** Words of an editor on a claim, or on one piece of its evidence or one of its verdicts. Never changed. */
export type Comment = {
  id: CommentId
  caseId: CaseId
  claimId: ClaimId
  evidenceId: EvidenceId | null
  verdictId: VerdictId | null
  text: string
  createdAt: string
  createdBy: UserId
}

/** A person whom a comment names with @; `seenAt` is when they took note of it. */
export type Addressee = { commentId: CommentId; userId: UserId; seenAt: string | null }

/** One form of each letter, so that a name is found however its keyboard composes й. */
export const commentTextSchema = z.string().trim().normalize('NFC').min(1).max(4000)
