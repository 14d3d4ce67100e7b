import { z } from 'zod'
import type { Claim } from './claim.ts'
import type { UserId } from './ids.ts'

/** Who is to judge a claim, and until which day. */
export type Assignment = Pick<Claim, 'assigneeId' | 'dueOn'>

/** A day as a date field sends it: 2026-12-01. */
export const daySchema = z.iso.date()

/** Whether two assignments are to the same person with the same due date. */
export function isSameAssignment(one: Assignment, other: Assignment): boolean {
  return one.assigneeId === other.assigneeId && one.dueOn === other.dueOn
}

/** Whether the due date has gone by; on the day itself there is still time. `today` is YYYY-MM-DD. */
export function isOverdue({ dueOn }: Pick<Assignment, 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today
}

/** An assignment as a page shows it to whoever reads. */
export type ShownAssignment = {
  id: UserId | null
  name: string | null
  isMe: boolean
  dueOn: string | null
  overdue: boolean
}

/** An assignment in words that a page can show. */
export function showAssignment(
  { assigneeId, dueOn }: Assignment,
  of: { names: Map<UserId, string>; me: UserId; today: string },
): ShownAssignment {
  const name = assigneeId && (of.names.get(assigneeId) ?? assigneeId)
  return { id: assigneeId, name, isMe: assigneeId === of.me, dueOn, overdue: isOverdue({ dueOn }, of.today) }
}
