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

/** What an editor holds of a cell. Carried: they gave it to the same words where these stood before, in an older capture or cut. */
export type HeldFit = Pick<CellFit, 'userId'> & { fit: Fit; isCarried: boolean }

/** What an editor held of other words, which the row had before it was cut anew. It counts nowhere until they judge again. */
export type WaitingFit = Pick<CellFit, 'userId'> & { fit: Fit; words: string }

/** What editors hold of one cell, each once. */
export type CellFits = { fits: HeldFit[]; waiting: WaitingFit[] }
