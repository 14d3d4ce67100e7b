import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { boardCsv } from '#app/exports/board-csv.ts'
import { textFor } from '#app/messages/text.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { aBigBoard } from '#tests/support/big-board.ts'
import { aQuestion, aValue } from '#tests/support/board-material.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

const text = textFor('en')

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true })
}

describe('a board as CSV', () => {
  test('holds the answers, each row with its exact words, worksheets and values', () => {
    const work = testWork()
    const { id: caseId } = aCase(work)
    const { capture } = aSource(work, caseId, '=СУММ(A1) сказано "так"\n\nДа.')
    const [one, two] = [aClaim(work, caseId, '=1+1'), aClaim(work, caseId, 'Two')]
    someEvidence(work, one.id, capture, '=СУММ(A1) сказано "так"', 'supports')
    const question = aQuestion(work, caseId, [one.id, two.id])
    const absence = recordAbsence(work, { questionId: question.id, text: 'Nothing, nowhere.' })
    judgeCell(work, {
      questionId: question.id,
      row: absence.id,
      claimId: two.id,
      fit: 'strongly_inconsistent',
    })
    aValue(work, question.id, two.id, 'майже 2 тис.')
    const rows = rowsOf(boardCsv(readBoard(work, question), text))
    expect(rows.map(({ row }) => row)).toEqual(['question', 'evidence', 'missing', 'worksheet', 'value'])
    expect(rows[0]).toMatchObject({ C1_evidence: "'=1+1", C1_fits: 'unchecked' })
    expect(rows[1]).toMatchObject({
      words: `'=СУММ(A1) сказано "так"`,
      C1_evidence: 'E1 supports',
      source_no: 'S1',
    })
    expect(rows[2]).toMatchObject({ words: 'Nothing, nowhere.', C2_fits: 'Aigul: strongly inconsistent' })
    expect(rows[3]).toMatchObject({ words: 'Aigul', C1_fits: '0', C2_fits: '2' })
    expect(rows[4]).toMatchObject({ C2_evidence: 'майже 2 тис.', locator: 'almost 2,000' })
  })

  test('keeps ten answers and sixty rows in line', () => {
    const work = testWork()
    const question = aBigBoard(work, aCase(work).id)
    const rows = rowsOf(boardCsv(readBoard(work, question), text))
    expect(rows.filter(({ row }) => row === 'evidence')).toHaveLength(60)
    expect(Object.keys(rows[0] ?? {})).toHaveLength(8 + 20)
  })
})
