import { describe, expect, test } from 'vitest'
import { type BoardRow, layOutBoard } from '#app/domain/board.ts'
import type { Stance } from '#app/domain/evidence.ts'
import type { CellFit, Fit } from '#app/domain/fit.ts'
import type {
  AbsenceId,
  CaptureId,
  ClaimId,
  PassageId,
  QuestionId,
  SourceId,
  UserId,
} from '#app/domain/ids.ts'
import type { BoardEvidence } from '#app/domain/row-line.ts'
import { worksheetsOf } from '#app/domain/worksheet.ts'

const pianist = 'clm_1' as ClaimId
const uburov = 'clm_2' as ClaimId
const answers = [pianist, uburov]
const aigul = 'usr_a' as UserId
const bolot = 'usr_b' as UserId

let numbers = 0

function piece(claimId: ClaimId, stance: Stance, source: number, start: number | null): BoardEvidence {
  numbers += 1
  return {
    ...{ number: numbers, claimId, stance, sourceId: `src_${source}` as SourceId },
    passageId: start === null ? null : (`psg_${source}_${start}` as PassageId),
    place: start === null ? null : { captureId: `cap_${source}` as CaptureId, start, end: start + 5 },
    words: start === null ? null : 'Закир Убуров',
    older: [],
  }
}

/** The same piece after its passage was cut anew; each older cut is a row with its words, the nearest first. */
const cutFrom = (of: BoardEvidence, ...older: [row: string, words: string][]): BoardEvidence => ({
  ...of,
  older: older.map(([row, words]) => ({ row, words })),
})

function judged(row: string, claimId: ClaimId, said: Fit | null, userId = aigul): CellFit {
  return { questionId: 'qst_1' as QuestionId, row, claimId, userId, fit: said, judgedAt: '' }
}

const rowsOf = (evidence: BoardEvidence[], fits: CellFit[] = []): BoardRow[] =>
  layOutBoard(answers, evidence, [], fits).flatMap(({ rows }) => rows)

const cellsOf = (row: BoardRow | undefined) =>
  row?.cells.map(({ pieces }) => pieces.map(({ stance }) => stance).join(' '))

describe('a board', () => {
  test('has one row for a passage that is attached to several answers, with a cell for each', () => {
    const [row, ...others] = rowsOf([piece(pianist, 'supports', 1, 10), piece(uburov, 'contradicts', 1, 10)])
    expect(others).toEqual([])
    expect(cellsOf(row)).toEqual(['supports', 'contradicts'])
    expect(row?.spread).toBe(2)
  })

  test('keeps other words, and a source as a whole, in rows of their own', () => {
    const evidence = [
      piece(pianist, 'supports', 1, 10),
      piece(uburov, 'contradicts', 1, 11),
      piece(pianist, 'context', 1, null),
      piece(uburov, 'context', 1, null),
    ]
    expect(rowsOf(evidence).map(cellsOf)).toEqual([
      ['supports', ''],
      ['', 'contradicts'],
      ['context', 'context'],
    ])
  })

  test('shows both when one passage was attached to an answer twice, and takes neither for the whole truth', () => {
    const [row] = rowsOf([piece(pianist, 'supports', 1, 10), piece(pianist, 'contradicts', 1, 10)])
    expect(cellsOf(row)).toEqual(['supports contradicts', ''])
    expect(row?.cells[0]?.says).toBe(0)
  })

  test('puts the rows that tell the answers apart first, open ones next, and those that fit all equally last', () => {
    const evidence = [
      piece(pianist, 'context', 1, 10),
      piece(uburov, 'context', 1, 10),
      piece(pianist, 'supports', 1, 20),
      piece(pianist, 'supports', 2, 10),
      piece(uburov, 'contradicts', 2, 10),
      piece(pianist, 'supports', 2, 30),
      piece(uburov, 'context', 2, 30),
    ]
    const groups = layOutBoard(answers, evidence, [], [])
    expect(
      groups.map(({ sourceId, rows }) => [sourceId, rows.map((row) => [row.spread, row.isFlat])]),
    ).toEqual([
      [
        'src_2',
        [
          [2, false],
          [1, false],
        ],
      ],
      [
        'src_1',
        [
          [0, false],
          [0, true],
        ],
      ],
    ])
  })

  test('goes by how editors judge a cell, when one has', () => {
    const evidence = [piece(pianist, 'supports', 1, 10), piece(uburov, 'supports', 1, 10)]
    const [flat] = rowsOf(evidence)
    expect(flat?.isFlat).toBe(true)
    const [row] = rowsOf(evidence, [judged('cap_1:10-15', uburov, 'strongly_inconsistent')])
    expect(row?.spread).toBe(3)
    const [back] = rowsOf(evidence, [judged('cap_1:10-15', uburov, null)])
    expect(back?.isFlat).toBe(true)
  })

  test('says where editors lean different ways, and not where they differ only in how far', () => {
    const row = 'cap_1:10-15'
    const fits = [
      ...[judged(row, pianist, 'consistent'), judged(row, pianist, 'inconsistent', bolot)],
      ...[judged(row, uburov, 'consistent'), judged(row, uburov, 'strongly_consistent', bolot)],
    ]
    const [shown] = rowsOf([piece(pianist, 'supports', 1, 10)], fits)
    expect(shown?.cells.map(({ isContested }) => isContested)).toEqual([true, false])
  })

  test('never greys a row on which editors hold the opposite; it goes by the widest difference of one of them', () => {
    const row = 'cap_1:10-15'
    const opposite = [
      ...[judged(row, pianist, 'strongly_consistent'), judged(row, uburov, 'strongly_inconsistent')],
      ...[
        judged(row, pianist, 'strongly_inconsistent', bolot),
        judged(row, uburov, 'strongly_consistent', bolot),
      ],
    ]
    const evidence = [piece(pianist, 'supports', 1, 10), piece(pianist, 'supports', 1, 20)]
    expect(rowsOf(evidence, opposite)[0]).toMatchObject({ key: row, spread: 4, isFlat: false })
    const besideNeutral = [
      ...[judged(row, pianist, 'strongly_consistent'), judged(row, pianist, 'strongly_inconsistent', bolot)],
      judged(row, uburov, 'neutral'),
    ]
    expect(rowsOf(evidence, besideNeutral)[0]).toMatchObject({ key: row, isFlat: false })
  })

  test('takes not applicable for no leaning, and greys a row that applies to no answer', () => {
    const row = 'cap_1:10-15'
    const evidence = [piece(pianist, 'supports', 1, 10)]
    const fits = [judged(row, pianist, 'consistent'), judged(row, pianist, 'not_applicable', bolot)]
    expect(rowsOf(evidence, fits)[0]?.cells[0]).toMatchObject({ says: 1, isContested: false })
    const none = [judged(row, pianist, 'not_applicable'), judged(row, uburov, 'not_applicable')]
    expect(rowsOf(evidence, none)[0]).toMatchObject({ spread: 0, isFlat: true })
    expect(rowsOf(evidence, [...none.slice(1), judged(row, pianist, 'consistent')])[0]?.isFlat).toBe(false)
  })

  test('has a row for evidence that is missing, which can be judged like any other', () => {
    const absence = { id: 'abs_1' as AbsenceId }
    const fits = [judged('abs_1', pianist, 'inconsistent'), judged('abs_1', uburov, 'consistent')]
    const [group] = layOutBoard(answers, [], [absence], fits)
    expect(group).toMatchObject({ sourceId: null, rows: [{ subject: { kind: 'absence' }, spread: 2 }] })
  })

  test('of a single answer greys nothing, since there is nothing to tell apart', () => {
    const [group] = layOutBoard([pianist], [piece(pianist, 'context', 1, 10)], [], [])
    expect(group?.rows[0]?.isFlat).toBe(false)
  })
})

describe('what was held of a row before its words were cut anew', () => {
  const row = 'cap_2:10-15'
  const old = 'cap_1:70-75'

  test('counts where the words are the same, marked as carried', () => {
    const evidence = [cutFrom(piece(pianist, 'supports', 2, 10), [old, ' Закир\u00a0Убуров '])]
    const fits = [judged(old, pianist, 'inconsistent'), judged(old, uburov, 'consistent', bolot)]
    const [shown] = rowsOf(evidence, fits)
    expect(shown?.cells).toMatchObject([
      { fits: [{ userId: aigul, fit: 'inconsistent', isCarried: true }], waiting: [], says: -1 },
      { fits: [{ userId: bolot, fit: 'consistent', isCarried: true }], waiting: [], says: 1 },
    ])
  })

  test('waits with its words where these changed, and counts nowhere', () => {
    const evidence = [cutFrom(piece(pianist, 'supports', 2, 10), [old, 'Заир Юсуров'])]
    const fits = [judged(old, pianist, 'inconsistent'), judged(row, pianist, 'consistent', bolot)]
    const groups = layOutBoard(answers, evidence, [], fits)
    expect(groups[0]?.rows[0]?.cells[0]).toMatchObject({
      fits: [{ userId: bolot, isCarried: false }],
      waiting: [{ userId: aigul, fit: 'inconsistent', words: 'Заир Юсуров' }],
      ...{ says: 1, isContested: false },
    })
    expect(worksheetsOf(groups)).toMatchObject([
      { userId: aigul, sums: [0, 0], judged: 0, waiting: 1 },
      { userId: bolot, sums: [0, 0], judged: 1, waiting: 0 },
    ])
  })

  test('gives way to what is held of the row itself, even that it was taken back, and to the nearer cut', () => {
    const words = 'Закир Убуров'
    const nearer = 'cap_1:90-95'
    const evidence = [cutFrom(piece(pianist, 'supports', 2, 10), [nearer, words], [old, words])]
    const held = (fits: CellFit[]) => rowsOf(evidence, fits)[0]?.cells[0]?.fits.map(({ fit }) => fit)
    const oldest = judged(old, pianist, 'inconsistent')
    expect(held([oldest])).toEqual(['inconsistent'])
    expect(held([oldest, judged(nearer, pianist, 'neutral')])).toEqual(['neutral'])
    expect(held([oldest, judged(row, pianist, 'consistent')])).toEqual(['consistent'])
    expect(held([oldest, judged(row, pianist, null)])).toEqual([])
  })

  test('stays with the old row as long as other evidence keeps that on the board', () => {
    const staying = piece(uburov, 'supports', 1, 70)
    const evidence = [cutFrom(piece(pianist, 'supports', 2, 10), [old, 'Закир Убуров']), staying]
    const rows = rowsOf(evidence, [judged(old, pianist, 'inconsistent')])
    expect(rows.map(({ key, cells }) => [key, cells[0]?.fits.length])).toEqual([
      [old, 1],
      [row, 0],
    ])
  })
})

describe('the worksheet of an editor', () => {
  test('adds up only what is inconsistent: one, and two when strongly', () => {
    const evidence = [1, 2, 3, 4].map((start) => piece(pianist, 'supports', 1, start * 10))
    const said: [Fit, Fit][] = [
      ['inconsistent', 'strongly_consistent'],
      ['strongly_inconsistent', 'neutral'],
      ['not_applicable', 'consistent'],
    ]
    const fits = said.flatMap(([one, other], at) => {
      const row = `cap_1:${(at + 1) * 10}-${(at + 1) * 10 + 5}`
      return [judged(row, pianist, one), judged(row, uburov, other)]
    })
    const other = judged('cap_1:10-15', uburov, 'inconsistent', bolot)
    expect(worksheetsOf(layOutBoard(answers, evidence, [], [...fits, other]))).toEqual([
      { userId: aigul, sums: [3, 0], judged: 6, waiting: 0, cells: 8 },
      { userId: bolot, sums: [0, 1], judged: 1, waiting: 0, cells: 8 },
    ])
  })

  test('counts nothing of rows that are no longer on the board', () => {
    const groups = layOutBoard(
      answers,
      [piece(pianist, 'supports', 1, 10)],
      [],
      [judged('gone', pianist, 'inconsistent')],
    )
    expect(worksheetsOf(groups)).toEqual([])
  })
})
