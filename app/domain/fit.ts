import type { ClaimId, QuestionId, UserId } from './ids.ts'

/** How well a row of a board fits an answer, were that answer true. A worksheet of one editor; it never sets a verdict. */
export const fits = [
  'strongly_consistent',
  'consistent',
  'neutral',
  'not_applicable',
  'inconsistent',
  'strongly_inconsistent',
] as const
export type Fit = (typeof fits)[number]

/** What one editor holds of one cell. `row` names the row of the board; null: taken back. */
export type CellFit = {
  questionId: QuestionId
  row: string
  claimId: ClaimId
  userId: UserId
  fit: Fit | null
  judgedAt: string
}
