import { describe, expect, test } from 'vitest'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordAnswer } from '#app/services/questions/record-answer.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { retractAbsence } from '#app/services/questions/retract-absence.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { retractValue } from '#app/services/questions/retract-value.server.ts'
import { reviseQuestion } from '#app/services/questions/revise-question.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { findEventHead, listEvents } from '#db/queries/events.server.ts'
import { getQuestion } from '#db/queries/questions.server.ts'
import { aQuestion, aValue } from '#tests/support/board-material.ts'
import { aCase, aClaim, aSource, aVerdict, ministryText, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

/** Q1 with C1 and C2 as its answers; "Закир Убуров" contradicts C1 and supports C2, the other quote supports C1 alone. */
function desk(exclusive = true) {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  const pianist = aClaim(work, caseId, 'The man is Vikram Ruzakhunov.')
  const uburov = aClaim(work, caseId, 'The man is Zakir Uburov.')
  const against = someEvidence(work, pianist.id, capture, 'Закир Убуров', 'contradicts')
  const shared = someEvidence(work, uburov.id, capture, 'Закир Убуров', 'supports')
  const alone = someEvidence(work, pianist.id, capture, 'На видео именно пианист', 'supports')
  const question = aQuestion(work, caseId, [pianist.id, uburov.id], exclusive)
  const board = () => readBoard(work, getQuestion(work.db, question.id))
  const rows = () => board().groups.flatMap((group) => group.rows)
  const questionId = question.id
  return { work, caseId, capture, pianist, uburov, against, shared, alone, question, questionId, board, rows }
}

const typesOf = ({ work, caseId }: ReturnType<typeof desk>) =>
  listEvents(work.db, { caseId, limit: 100 }).map(({ type }) => type)

describe('a question', () => {
  test('gets the next number of its case and keeps it', () => {
    const { work, caseId, questionId } = desk()
    retractQuestion(work, { questionId, version: 1, reason: 'asked twice' })
    expect(aQuestion(work, caseId).number).toBe(2)
    expect(refusalOf(() => aValue(work, questionId, 'clm_x' as never))).toBe('locked.retracted')
  })

  test('is revised once per version, and leaves no trace when nothing differs', () => {
    const { work, questionId } = desk()
    const draft = { text: 'Who is the man?', language: 'en' as const, exclusive: false, note: 'n' }
    expect(reviseQuestion(work, { questionId, version: 1, draft })).toMatchObject({ version: 2, ...draft })
    const head = findEventHead(work.db)
    reviseQuestion(work, { questionId, version: 2, draft })
    expect(findEventHead(work.db)).toEqual(head)
    const late = () => reviseQuestion(work, { questionId, version: 1, draft: { ...draft, text: 'x' } })
    expect(refusalOf(late)).toBe('conflict.stale_version')
  })

  test('takes no claim twice, none of another case and none that was retracted', () => {
    const { work, caseId, questionId, pianist } = desk()
    const other = aClaim(work, aCase(work, 'other').id)
    const gone = aClaim(work, caseId, 'Gone.')
    retractClaim(work, { claimId: gone.id, version: 1, reason: 'r' })
    const take = (claimId: typeof gone.id) => refusalOf(() => addAnswer(work, { questionId, claimId }))
    expect(take(pianist.id)).toBe('question.answered_already')
    expect(take(other.id)).toBe('question.other_case')
    expect(take(gone.id)).toBe('locked.retracted')
  })

  test('loses an answer with a reason and can take it again', () => {
    const it = desk()
    const { work, questionId, uburov, board } = it
    retractAnswer(work, { questionId, claimId: uburov.id, reason: 'no answer to this' })
    expect(board().answers.map(({ number }) => number)).toEqual([1])
    addAnswer(work, { questionId, claimId: uburov.id })
    expect(board().answers.map(({ number }) => number)).toEqual([1, 2])
    expect(typesOf(it).slice(0, 2)).toEqual(['answer_added', 'answer_retracted'])
  })

  test('records a claim that nobody has written down yet as its answer, in one step', () => {
    const { work, questionId, board } = desk()
    const draft = {
      wording: 'The man is Zakir Yuburov.',
      language: 'en' as const,
      claimant: null,
      claimedOn: null,
    }
    recordAnswer(work, { questionId, draft })
    expect(board().answers.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('of an exclusive question', () => {
  const confirm = { override: 'seen with our own eyes' }

  test('two answers cannot both be confirmed; the refusal names the other one', () => {
    const { work, pianist, uburov, shared, alone } = desk()
    const judge = (claimId: typeof pianist.id, number: number) =>
      giveVerdict(work, { claimId, version: 1, draft: aVerdict('confirmed', `So [E${number}].`, confirm) })
    judge(pianist.id, alone.number)
    expect(() => judge(uburov.id, shared.number)).toThrowError(/rival_confirmed.*C1/)
  })

  test('no second confirmed claim becomes an answer, nor does a question with two become exclusive', () => {
    const { work, caseId, questionId, pianist, uburov, shared, alone } = desk(false)
    for (const [claimId, number] of [
      [pianist.id, alone.number],
      [uburov.id, shared.number],
    ] as const) {
      giveVerdict(work, { claimId, version: 1, draft: aVerdict('confirmed', `So [E${number}].`, confirm) })
    }
    const draft = { text: 'Who?', language: 'en' as const, exclusive: true, note: '' }
    expect(refusalOf(() => reviseQuestion(work, { questionId, version: 1, draft }))).toBe(
      'question.two_confirmed',
    )
    expect(refusalOf(() => aQuestion(work, caseId, [pianist.id, uburov.id]))).toBe('question.two_confirmed')
  })

  test('an answer may be disputed on one-sided evidence, since a rival claim stands against it', () => {
    const { work, uburov, shared } = desk()
    const draft = aVerdict('disputed', `The ministry says so [E${shared.number}].`, {
      settledBy: 'a passport',
    })
    expect(giveVerdict(work, { claimId: uburov.id, version: 1, draft }).code).toBe('disputed')
    const other = desk(false)
    expect(refusalOf(() => giveVerdict(other.work, { claimId: other.uburov.id, version: 1, draft }))).toBe(
      'verdict.disputed_needs_both_sides',
    )
  })
})

describe('a board', () => {
  test('shows a passage of two answers as one row with its exact words, and leaves retracted evidence out', () => {
    const { work, rows, against } = desk()
    expect(rows().map(({ cells }) => cells.map(({ pieces }) => pieces.map(({ number }) => number)))).toEqual([
      [[1], [2]],
      [[3], []],
    ])
    expect(rows()[0]?.passage?.locator).toMatchObject({ exact: 'Закир Убуров' })
    retractEvidence(work, { evidenceId: against.id, version: 1, reason: 'misread' })
    expect(rows()[0]?.cells.map(({ pieces }) => pieces.length)).toEqual([0, 1])
  })

  test('keeps what each editor holds of a cell, shows where they disagree, and lets each take it back', () => {
    const { work, questionId, pianist, rows, board } = desk()
    const bolot = as(work, testPerson(work.db, 'Bolot'))
    const cell = { questionId, row: rows()[0]?.key ?? '', claimId: pianist.id }
    judgeCell(work, { ...cell, fit: 'inconsistent' })
    judgeCell(bolot, { ...cell, fit: 'consistent' })
    expect(rows()[0]?.cells[0]).toMatchObject({ isContested: true, says: 0 })
    expect(board().worksheets).toMatchObject([
      { by: 'Aigul', sums: [1, 0], judged: 1, isOwn: true },
      { by: 'Bolot', sums: [0, 0], judged: 1, isOwn: false },
    ])
    judgeCell(bolot, { ...cell, fit: null })
    expect(rows()[0]?.cells[0]?.fits).toMatchObject([{ by: 'Aigul', isOwn: true, fit: 'inconsistent' }])
  })

  test('judges a cell only where there is one, and records nothing when nothing changes', () => {
    const { work, caseId, questionId, pianist, rows } = desk()
    const key = rows()[0]?.key ?? ''
    const stranger = aClaim(work, caseId, 'Something else.')
    const judge = (row: string, claimId: typeof pianist.id) => () =>
      judgeCell(work, { questionId, row, claimId, fit: 'neutral' })
    expect(refusalOf(judge('cap_x:1-2', pianist.id))).toBe('not_found.row')
    expect(refusalOf(judge(key, stranger.id))).toBe('not_found.answer')
    judge(key, pianist.id)()
    const head = findEventHead(work.db)
    judge(key, pianist.id)()
    expect(findEventHead(work.db)).toEqual(head)
    expect(listEvents(work.db, { caseId, limit: 1 })[0]?.data).toMatchObject({ row: 'E1, E2', to: 'neutral' })
  })

  test('has a row for what is missing until somebody says that it was found', () => {
    const { work, questionId, rows } = desk()
    const absence = recordAbsence(work, { questionId, text: 'No passport was shown.' })
    expect(rows().map(({ absence: shown }) => shown?.text)).toContain('No passport was shown.')
    retractAbsence(work, { absenceId: absence.id, version: 1, reason: 'shown on 12 January' })
    expect(rows().every(({ absence: shown }) => shown === null)).toBe(true)
    const again = () => retractAbsence(work, { absenceId: absence.id, version: 2, reason: 'r' })
    expect(refusalOf(again)).toBe('locked.retracted')
  })

  test('can be read by a viewer', () => {
    const { work, question } = desk()
    const viewer = as(work, testPerson(work.db, 'Vera', 'viewer'))
    expect(readBoard(viewer, question).groups[0]?.rows).toHaveLength(2)
  })
})

describe('a value', () => {
  test('stands with the passage of its answer that holds it, letter for letter', () => {
    const { work, questionId, uburov, shared, board } = desk()
    const draft = { aspect: 'surname', kind: 'name' as const, text: 'Убуров' }
    recordValue(work, { questionId, claimId: uburov.id, passageId: shared.passageId, draft })
    const [aspect] = board().values
    expect(aspect?.groups[0]?.values[0]).toMatchObject({
      ...{ claim: 2, text: 'Убуров', language: 'ru' },
      passage: { locator: { exact: 'Закир Убуров' } },
    })
    const other = { ...draft, text: 'Юбуров' }
    const wrong = () =>
      recordValue(work, { questionId, claimId: uburov.id, passageId: shared.passageId, draft: other })
    expect(refusalOf(wrong)).toBe('value.not_in_passage')
  })

  test('is refused when its passage belongs to another claim, or its claim is no answer', () => {
    const { work, caseId, questionId, uburov, alone } = desk()
    const draft = { aspect: 'who', kind: 'name' as const, text: 'пианист' }
    const wrong = () =>
      recordValue(work, { questionId, claimId: uburov.id, passageId: alone.passageId, draft })
    expect(refusalOf(wrong)).toBe('value.other_answer')
    const stranger = aClaim(work, caseId, 'Something else.')
    expect(refusalOf(() => aValue(work, questionId, stranger.id))).toBe('not_found.answer')
    expect(ministryText).toContain('пианист')
  })

  test('is lined up with equal ones, and leaves the board when it or its answer is withdrawn', () => {
    const { work, questionId, pianist, uburov, board } = desk()
    const first = aValue(work, questionId, pianist.id, '1\u00a0925')
    aValue(work, questionId, uburov.id, '1925')
    expect(board().values[0]?.groups).toMatchObject([
      { ways: ['separators'], values: [{ claim: 1 }, { claim: 2 }] },
    ])
    retractValue(work, { valueId: first.id, version: 1, reason: 'misread' })
    expect(board().values[0]?.groups[0]?.values).toHaveLength(1)
    retractAnswer(work, { questionId, claimId: uburov.id, reason: 'r' })
    expect(board().values).toEqual([])
  })
})
