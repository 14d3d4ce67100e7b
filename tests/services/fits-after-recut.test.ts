import { describe, expect, test } from 'vitest'
import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import type { CaptureId, EvidenceId, PassageId } from '#app/domain/ids.ts'
import type { Span } from '#app/domain/passage.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { findEventHead, listEvents } from '#db/queries/events.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { aQuestion } from '#tests/support/board-material.ts'
import { aCase, aClaim, aSource, ministryText, someEvidence, spanOf } from '#tests/support/material.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

const quote = 'Закир Убуров'

/** One quote that stands against C1 and for C2; Aigul judged it as inconsistent with C1. */
function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { source, capture } = aSource(work, caseId)
  const [one, two] = [aClaim(work, caseId, 'One.'), aClaim(work, caseId, 'Two.')]
  const against = someEvidence(work, one.id, capture, quote, 'contradicts')
  const shared = someEvidence(work, two.id, capture, quote, 'supports')
  const question = aQuestion(work, caseId, [one.id, two.id])
  const board = () => readBoard(work, question)
  const rows = () => board().groups.flatMap((group) => group.rows)
  const oldKey = rows()[0]?.key ?? ''
  const judge = (row: string, fit: Parameters<typeof judgeCell>[1]['fit'], by = work) =>
    judgeCell(by, { questionId: question.id, row, claimId: one.id, fit })
  judge(oldKey, 'inconsistent')
  const recut = (evidenceId: EvidenceId, span: Span, captureId: CaptureId = capture.id) =>
    recutEvidence(work, {
      ...{ evidenceId, captureId, span },
      version: getEvidence(work.db, evidenceId).version,
    })
  const recutBoth = (words: string) => {
    for (const { id } of [against, shared]) recut(id, spanOf(capture.text, words))
  }
  const again = (text: string) =>
    captureAgain(work, {
      sourceId: source.id,
      capture: {
        ...{ method: 'upload', mediaType: 'text/plain', fileName: 'again.txt' },
        bytes: new TextEncoder().encode(text),
        blocks: splitAtBlankLines(text).map((part) => ({ kind: 'paragraph' as const, text: part })),
      },
    }).capture
  const confirm = (newer: { id: CaptureId; text: string }, words: string) =>
    settleLocation(work, {
      passageId: against.passageId as PassageId,
      captureId: newer.id,
      span: spanOf(newer.text, words),
    })
  return {
    work,
    caseId,
    against,
    shared,
    capture,
    board,
    rows,
    oldKey,
    judge,
    recut,
    recutBoth,
    again,
    confirm,
  }
}

describe('what editors hold of a cell', () => {
  test('waits, with the words to which it was given, once the quote is cut otherwise', () => {
    const { recutBoth, rows, board, oldKey } = desk()
    recutBoth('кыргызстанец Закир Убуров')
    const [row, ...others] = rows()
    expect(others).toEqual([])
    expect(row).toMatchObject({ olderKeys: [oldKey], spread: 2 })
    expect(row?.cells[0]).toMatchObject({
      ...{ fits: [], says: -1 },
      waiting: [{ by: 'Aigul', isOwn: true, fit: 'inconsistent', words: quote }],
    })
    expect(board().worksheets).toMatchObject([{ by: 'Aigul', sums: [0, 0], judged: 0, waiting: 1 }])
  })

  test('counts again once they say that it still fits, which is recorded in their name', () => {
    const { recutBoth, rows, judge, work, caseId } = desk()
    recutBoth('кыргызстанец Закир Убуров')
    judge(rows()[0]?.key ?? '', 'inconsistent')
    expect(rows()[0]?.cells[0]).toMatchObject({
      fits: [{ by: 'Aigul', fit: 'inconsistent', isCarried: false }],
      waiting: [],
    })
    const [event] = listEvents(work.db, { caseId, limit: 1 })
    expect(event?.data).toMatchObject({ from: 'inconsistent', to: 'inconsistent' })
    const head = findEventHead(work.db)
    judge(rows()[0]?.key ?? '', 'inconsistent')
    expect(findEventHead(work.db)).toEqual(head)
  })

  test('can be taken back though it was given to an older cut, and nobody takes back what another holds', () => {
    const { recutBoth, rows, judge, work } = desk()
    recutBoth('кыргызстанец Закир Убуров')
    const key = rows()[0]?.key ?? ''
    const head = findEventHead(work.db)
    judge(key, null, as(work, testPerson(work.db, 'Bolot')))
    expect(findEventHead(work.db)).toEqual(head)
    judge(key, null)
    expect(rows()[0]?.cells[0]).toMatchObject({ fits: [], waiting: [] })
  })

  test('goes with its words into a newer capture', () => {
    const { again, confirm, rows, board } = desk()
    const newer = again(`${ministryText}\n\nИ снова: Закир Убуров.`)
    confirm(newer, quote)
    expect(rows()[0]?.cells[0]).toMatchObject({
      fits: [{ by: 'Aigul', fit: 'inconsistent', isCarried: true }],
      ...{ waiting: [], says: -1 },
    })
    expect(board().worksheets).toMatchObject([{ judged: 1, waiting: 0, sums: [1, 0] }])
  })

  test('waits when an editor confirms changed words in a newer capture', () => {
    const { again, confirm, rows } = desk()
    confirm(again(ministryText.replace('Закир Убуров', 'Закир Юбуров')), 'Закир Юбуров')
    expect(rows()[0]?.cells[0]).toMatchObject({ fits: [], waiting: [{ words: quote }] })
  })

  test('stays with the old row when only one of its pieces is cut otherwise', () => {
    const { recut, against, capture, rows, oldKey } = desk()
    recut(against.id, spanOf(capture.text, 'кыргызстанец Закир Убуров'))
    const held = rows().map(({ key, cells }) => [
      key === oldKey,
      cells[0]?.fits.length,
      cells[0]?.waiting.length,
    ])
    expect(held.toSorted()).toEqual([
      [false, 0, 0],
      [true, 1, 0],
    ])
  })

  test('counts as it was when the quote is cut back', () => {
    const { recutBoth, rows, oldKey } = desk()
    recutBoth('кыргызстанец Закир Убуров')
    recutBoth(quote)
    expect(rows()[0]).toMatchObject({ key: oldKey, cells: [{ fits: [{ isCarried: false }] }, {}] })
  })
})
