import { z } from 'zod'
import type { Claim } from './claim.ts'
import { idSchema } from './ids.ts'

/** Who is to judge a claim, and until which day. */
export type Assignment = Pick<Claim, 'assigneeId' | 'dueOn'>

/** A day as a date field sends it: 2026-12-01. */
export const daySchema = z.iso.date()

/** Nobody has nothing due. */
export const assignmentSchema = z
  .strictObject({
    assigneeId: idSchema('user').nullable().default(null),
    dueOn: daySchema.nullable().default(null),
  })
  .transform(({ assigneeId, dueOn }) => ({ assigneeId, dueOn: assigneeId && dueOn }))

/** Whether two assignments are to the same person with the same due date. */
export function isSameAssignment(one: Assignment, other: Assignment): boolean {
  return one.assigneeId === other.assigneeId && one.dueOn === other.dueOn
}

/** Whether the due date has gone by; on the day itself there is still time. `today` is YYYY-MM-DD. */
export function isOverdue({ dueOn }: Pick<Assignment, 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today
}
