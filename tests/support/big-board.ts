import type { Stance } from '#app/domain/evidence.ts'
import { fits } from '#app/domain/fit.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { aQuestion } from './board-material.ts'
import { aClaim, aSource, someEvidence } from './material.ts'

const stances: Stance[] = ['supports', 'contradicts', 'mentions', 'context']

/** The words of row `row`: no two are the same, some are long. */
function wordsOf(row: number): string {
  const more = 'и это подтверждают слова, которые в тексте идут дальше, '.repeat(row % 4)
  return `Свидетельство ${row + 1}: ${more}как сообщает источник.`
}

/** A question with so many answers and rows from six sources; most cells have evidence, some were judged. */
export function aBigBoard(work: Work, caseId: CaseId, size = { answers: 10, rows: 60 }) {
  const claims = Array.from({ length: size.answers }, (_, at) =>
    aClaim(
      work,
      caseId,
      `The man in the video is candidate ${at + 1}, as one of the sources of the case names him.`,
    ),
  )
  const perSource = Math.ceil(size.rows / 6)
  for (let source = 0; source < 6; source += 1) {
    const rows = Array.from({ length: perSource }, (_, at) => source * perSource + at).filter(
      (row) => row < size.rows,
    )
    const { capture } = aSource(work, caseId, rows.map(wordsOf).join('\n\n'))
    for (const row of rows) {
      claims.forEach(({ id }, column) => {
        const stance = row % 9 === 0 ? 'context' : stances[(row * 3 + column * column) % 5]
        if (stance) someEvidence(work, id, capture, wordsOf(row), stance)
      })
    }
  }
  const question = aQuestion(
    work,
    caseId,
    claims.map(({ id }) => id),
  )
  readBoard(work, question)
    .groups.flatMap(({ rows }) => rows)
    .slice(0, 12)
    .forEach(({ key }, row) => {
      claims.forEach(({ id: claimId }, column) => {
        const fit = fits[(row + column) % fits.length] ?? null
        judgeCell(work, { questionId: question.id, row: key, claimId, fit })
      })
    })
  return question
}
