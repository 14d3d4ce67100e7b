import { rowKeyOf } from '#app/domain/board.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Fit } from '#app/domain/fit.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { findFit, keepFit, listAbsences } from '#db/queries/boards.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { readBoardGround } from './board-evidence.server.ts'
import { answerIn, questionSubject, questionToJudge } from './question-to-change.server.ts'

export type CellJudgement = { questionId: QuestionId; row: string; claimId: ClaimId; fit: Fit | null }

/** Keeps what the actor holds of one cell of a board; null takes it back. Nothing else reads a verdict off it. */
export function judgeCell(work: Work, { questionId, row, claimId, fit }: CellJudgement): Fit | null {
  return changeIfAny(work, ({ tx, at, record }) => {
    const question = questionToJudge(work, tx, questionId)
    const claim = answerIn(tx, questionId, claimId)
    const words = rowWords(tx, questionId, row)
    const cell = { questionId, row, claimId, userId: work.actor.id }
    const from = findFit(tx, cell)?.fit ?? null
    if (from === fit) return fit
    keepFit(tx, question, { ...cell, fit, judgedAt: at })
    const { ids, label } = questionSubject(question)
    record({
      ...{ type: 'cell_judged', ...ids, claimId },
      data: { question: label, claim: numberLabel('C', claim.number), row: words, from, to: fit },
    })
    return fit
  })
}

/** What a row is called in history: its pieces of evidence, or what is missing. `not_found` when the board has no such row. */
function rowWords(tx: Tx, questionId: QuestionId, row: string): string {
  const { evidence } = readBoardGround(tx, questionId)
  const pieces = evidence.filter((piece) => rowKeyOf(piece) === row)
  if (pieces.length > 0) return pieces.map(({ number }) => numberLabel('E', number)).join(', ')
  const absence = listAbsences(tx, [questionId]).find(({ id, retraction }) => id === row && !retraction)
  if (!absence) throw new WorkbenchError('not_found', 'not_found.row')
  return absence.text
}
