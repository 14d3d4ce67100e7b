import { describe, expect, test } from 'vitest'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { retractValue } from '#app/services/questions/retract-value.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { aQuestion, aValue } from '#tests/support/board-material.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { testWork } from '#tests/support/test-work.ts'

function desk() {
  const work = testWork()
  const { id: caseId } = aCase(work)
  const { capture } = aSource(work, caseId)
  const pianist = aClaim(work, caseId, 'The man is Vikram Ruzakhunov.')
  const uburov = aClaim(work, caseId, 'The man is Zakir Uburov.')
  const piece = someEvidence(work, uburov.id, capture, 'Закир Убуров', 'supports')
  const question = aQuestion(work, caseId, [pianist.id, uburov.id])
  const sheet = (filter = {}) => freezeSheet(work, { caseId, filter })
  return { work, caseId, pianist, uburov, piece, questionId: question.id, sheet }
}

describe('the questions of a sheet', () => {
  test('stand with their answers, what is missing, and values of which equal ones are together', () => {
    const { work, questionId, pianist, uburov, sheet } = desk()
    aValue(work, questionId, pianist.id, '1 925')
    aValue(work, questionId, uburov.id, 'тысяча девятьсот двадцать пять')
    aValue(work, questionId, uburov.id, 'майже 2 тис.')
    recordAbsence(work, { questionId, text: 'No passport.' })
    const [question] = sheet().questions
    expect(question).toMatchObject({
      number: 'Q1',
      exclusive: true,
      absences: [{ text: 'No passport.', by: 'Aigul' }],
    })
    expect(question?.answers.map(({ claim, verdict }) => [claim, verdict])).toEqual([
      ['C1', 'unchecked'],
      ['C2', 'unchecked'],
    ])
    expect(
      question?.values[0]?.groups.map(({ plain, approximation, values }) => [
        plain,
        approximation,
        values.length,
      ]),
    ).toEqual([
      ['1925', null, 2],
      ['2000', 'almost', 1],
    ])
  })

  test('bring the sources of their values along, also on the sheet of a part of the case', () => {
    const { work, questionId, uburov, piece, sheet } = desk()
    const draft = { aspect: 'surname', kind: 'name' as const, text: 'Убуров' }
    recordValue(work, { questionId, claimId: uburov.id, passageId: piece.passageId, draft })
    const part = sheet({ text: 'Ruzakhunov' })
    expect(part.claims.map(({ number }) => number)).toEqual(['C1'])
    expect(part.questions[0]?.answers.map(({ claim }) => claim)).toEqual(['C1', 'C2'])
    expect(part.questions[0]?.values[0]?.groups[0]?.values[0]?.passage).toMatchObject({
      exact: 'Закир Убуров',
    })
    expect(part.sources.map(({ number }) => number)).toEqual(['S1'])
    expect(sheet({ text: 'nothing of the kind' }).questions).toEqual([])
  })

  test('keep what was withdrawn from them, and the questions that were, with the reason', () => {
    const { work, caseId, questionId, uburov, pianist, sheet } = desk()
    const value = aValue(work, questionId, pianist.id, '5')
    retractValue(work, { valueId: value.id, version: 1, reason: 'misread' })
    retractAnswer(work, { questionId, claimId: uburov.id, reason: 'no answer' })
    const other = aQuestion(work, caseId)
    retractQuestion(work, { questionId: other.id, version: 1, reason: 'asked twice' })
    const { questions, retracted } = sheet()
    expect(questions.map(({ number }) => number)).toEqual(['Q1'])
    expect(questions[0]?.retracted).toMatchObject([
      { what: 'answer', words: 'C2', reason: 'no answer' },
      { what: 'value', words: 'how many: 5', reason: 'misread' },
    ])
    expect(retracted.questions).toMatchObject([{ number: 'Q2', reason: 'asked twice', by: 'Aigul' }])
  })
})
