import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Fit } from '#app/domain/fit.ts'
import { heldFits } from '#app/domain/held-fits.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import { type RowLine, rowLinesOf } from '#app/domain/row-line.ts'
import type { Tx } from '#db/open-database.server.ts'
import { findFit, keepFit, listAbsences, listFits } from '#db/queries/boards.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { readBoardGround } from './board-evidence.server.ts'
import { answerIn, questionSubject, questionToJudge } from './question-to-change.server.ts'

export type CellJudgement = { questionId: QuestionId; row: string; claimId: ClaimId; fit: Fit | null }

/** Keeps what the actor holds of one cell of a board; null takes it back. Nothing else reads a verdict off it. */
export function judgeCell(work: Work, { questionId, row, claimId, fit }: CellJudgement): Fit | null {
  return changeIfAny(work, ({ tx, at, record }) => {
    const question = questionToJudge(work, tx, questionId)
    const claim = answerIn(tx, questionId, claimId)
    const judged = rowToJudge(tx, questionId, row)
    const cell = { questionId, row, claimId, userId: work.actor.id }
    const kept = findFit(tx, cell)
    const from = kept ? kept.fit : heldBefore(work, tx, judged, cell)
    if (from === fit && (kept || fit === null)) return fit
    keepFit(tx, question, { ...cell, fit, judgedAt: at })
    const { ids, label } = questionSubject(question)
    record({
      ...{ type: 'cell_judged', ...ids, claimId },
      data: { question: label, claim: numberLabel('C', claim.number), row: judged.said, from, to: fit },
    })
    return fit
  })
}

type JudgedRow = Pick<RowLine, 'key'> & Partial<RowLine> & { said: string }

/** A row with what it is called in history: its pieces of evidence, or what is missing. `not_found` when the board has none of this key. */
function rowToJudge(tx: Tx, questionId: QuestionId, key: string): JudgedRow {
  const line = rowLinesOf(readBoardGround(tx, questionId).evidence).find((one) => one.key === key)
  if (line) return { ...line, said: line.pieces.map(({ number }) => numberLabel('E', number)).join(', ') }
  const absence = listAbsences(tx, [questionId]).find(({ id, retraction }) => id === key && !retraction)
  if (!absence) throw new WorkbenchError('not_found', 'not_found.row')
  return { key, said: absence.text }
}

/** What the actor held of the row before its words were cut anew. */
function heldBefore(
  { actor }: Pick<Work, 'actor'>,
  tx: Tx,
  row: JudgedRow,
  { questionId, claimId }: Pick<CellJudgement, 'questionId' | 'claimId'>,
): Fit | null {
  const { fits, waiting } = heldFits(listFits(tx, questionId))(row, claimId)
  return [...fits, ...waiting].find(({ userId }) => userId === actor.id)?.fit ?? null
}
