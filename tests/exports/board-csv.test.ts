import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { authorize } from '#app/domain/actor.ts'
import { boardCsv } from '#app/exports/board-csv.ts'
import { textFor } from '#app/messages/text.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { getEvidence, updateEvidence } from '#db/queries/evidence.server.ts'
import { insertPassage } from '#db/queries/passages.server.ts'
import { aQuestion, aValue } from '#tests/support/board-material.ts'
import { aCase, aClaim, aSource, someEvidence, spanOf } from '#tests/support/material.ts'
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
    aValue(work, question.id, one.id, 'майже 2000')
    const rows = rowsOf(boardCsv(readBoard(work, question), text))
    expect(rows.map(({ row }) => row)).toEqual([
      ...['question', 'evidence', 'missing', 'origins', 'origins', 'worksheet', 'value', 'value'],
    ])
    expect(rows[0]).toMatchObject({ C1_evidence: "'=1+1", C1_fits: 'unchecked' })
    expect(rows[1]).toMatchObject({
      words: `'=СУММ(A1) сказано "так"`,
      ...{ source_no: 'S1', place: 'paragraph 1', C1_evidence: 'E1 supports', C2_evidence: '' },
    })
    expect(rows[2]).toMatchObject({ words: 'Nothing, nowhere.', C2_fits: 'Aigul: strongly inconsistent' })
    expect(rows[3]).toMatchObject({ words: 'For', C2_evidence: 'none' })
    expect(rows[3]?.C1_evidence).toMatch(/^1.source, 1.unknown origin$/)
    expect(rows[5]).toMatchObject({ words: 'Aigul', C1_fits: '0', C2_fits: '2' })
    expect(rows[5]?.note).toContain('1 of 4 cells judged')
    expect(rows[6]).toMatchObject({
      ...{ row_no: '', aspect: 'how many', kind: 'number', reading: 'almost 2,000' },
      ...{ ways: 'with a word such as thousand', C1_evidence: '', C2_evidence: 'майже 2 тис.' },
    })
    expect(rows[7]).toMatchObject({ reading: 'almost 2,000', C1_evidence: 'майже 2000', C2_evidence: '' })
  })

  test('says of a page that it is a page, and of a fit which words it was given to', () => {
    const work = testWork()
    const { id: caseId } = aCase(work)
    const { capture } = aSource(work, caseId)
    const claim = aClaim(work, caseId)
    const piece = someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const question = aQuestion(work, caseId, [claim.id, aClaim(work, caseId, 'Two.').id])
    const rows = () => rowsOf(boardCsv(readBoard(work, question), text))
    const [row] = readBoard(work, question).groups[0]?.rows ?? []
    judgeCell(work, { questionId: question.id, row: row?.key ?? '', claimId: claim.id, fit: 'consistent' })
    recutEvidence(work, {
      ...{ evidenceId: piece.id, version: piece.version, captureId: capture.id },
      span: spanOf(capture.text, 'кыргызстанец Закир Убуров'),
    })
    expect(rows()[1]?.C1_fits).toMatch(/^Aigul: consistent \(said of other words.*not counted\)$/)

    const passage = {
      ...{ id: work.newId('passage'), captureId: capture.id, predecessorId: null },
      ...{ createdAt: work.now(), createdBy: work.actor.id },
      locator: { kind: 'page' as const, page: '12' },
    }
    insertPassage(work.db, passage)
    updateEvidence(work.db, authorize(work.actor, 'edit', getEvidence(work.db, piece.id)), {
      passageId: passage.id,
      captureId: capture.id,
    })
    expect(rows()[1]).toMatchObject({ row: 'evidence', words: '', place: 'page 12', locator: '' })
  })
})
