import type { Retraction } from './claim.ts'
import type { ClaimId, PassageId, QuestionId, UserId, ValueId } from './ids.ts'

export const valueKinds = ['name', 'number', 'date', 'place', 'sum'] as const
export type ValueKind = (typeof valueKinds)[number]

/** What one answer to a question says of one aspect ("how many", "on which day"), as it is written in its passage. */
export type Value = {
  id: ValueId
  questionId: QuestionId
  claimId: ClaimId
  aspect: string
  kind: ValueKind
  /** As written: «майже 2 тис.», 1 925. */
  text: string
  passageId: PassageId | null
  createdAt: string
  createdBy: UserId
  version: number
  retraction: Retraction | null
}
