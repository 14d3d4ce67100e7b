import { describe, expect, test } from 'vitest'
import { loader as claimLoader } from '#app/routes/cases.$slug.claims.$number._index.tsx'
import { action, loader } from '#app/routes/cases.$slug.questions.$number._index.tsx'
import { action as add } from '#app/routes/cases.$slug.questions.$number.answers.tsx'
import { loader as csvLoader } from '#app/routes/cases.$slug.questions.$number.board[.]csv.ts'
import {
  action as retract,
  loader as retractLoader,
} from '#app/routes/cases.$slug.questions.$number.retract.tsx'
import { action as ask } from '#app/routes/cases.$slug.questions.new.tsx'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { retractAbsence } from '#app/services/questions/retract-absence.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listFits } from '#db/queries/boards.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { getQuestion, listQuestions } from '#db/queries/questions.server.ts'
import { aBoard, aQuestion } from '#tests/support/board-material.ts'
import { asked, sent } from '#tests/support/claim-routes.ts'
import { aCase, aClaim, aSource, someEvidence } from '#tests/support/material.ts'
import { readReply, testContext } from '#tests/support/test-context.ts'
import { as, testPerson, testWork } from '#tests/support/test-work.ts'

const params = { slug: 'video', number: 'Q1' }
const path = '/cases/video/questions/Q1'

function desk(role: 'editor' | 'viewer' = 'editor') {
  const work = testWork()
  const opened = aCase(work)
  const { capture } = aSource(work, opened.id)
  const claim = aClaim(work, opened.id)
  someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
  return { work, opened, claim, context: testContext({ ...work, actor: { ...work.actor, role } }) }
}

describe('the pages of questions', () => {
  test('ask a question with the claim of the page as its first answer, once however often it is sent', async () => {
    const { work, opened, claim, context } = desk()
    const fields = { text: 'Who?', language: 'en', exclusive: 'on', submission: 'a-key-of-this-very-form' }
    const send = () => ask(sent(context, '/cases/video/questions/new?claim=C1', { slug: 'video' }, fields))
    await send()
    expect((await send()) as Response).toMatchObject({ status: 302 })
    const [question, ...others] = listQuestions(work.db, opened.id)
    expect(others).toEqual([])
    expect(question).toMatchObject({ text: 'Who?', exclusive: true })
    expect(listAnswers(work.db, question ? [question.id] : [])[0]?.claim.id).toBe(claim.id)
  })

  test('take a box that is not ticked for no', async () => {
    const { work, opened, context } = desk()
    await ask(sent(context, '/x', { slug: 'video' }, { text: 'Who?', language: 'en' }))
    expect(listQuestions(work.db, opened.id)[0]?.exclusive).toBe(false)
  })

  test('offer no change while the question stands on a signed sheet, and say which one', async () => {
    const { work, opened, claim, context } = desk()
    aQuestion(work, opened.id, [claim.id])
    expect(await loader(asked(context, path, params))).toMatchObject({ lock: null, mayEdit: true })
    const bolot = as(work, testPerson(work.db, 'Bolot', 'reviewer'))
    const { sequence: head } = findEventHead(work.db)
    const { hash } = signSheet(bolot, { caseId: opened.id, filter: {}, head })
    const lock = { by: 'Bolot', sheet: hash.slice(0, 8) }
    expect(await loader(asked(context, path, params))).toMatchObject({ lock, mayEdit: false, mayJudge: true })
    const absence = { intent: 'absence', text: 'No film.' }
    expect(readReply(await action(sent(context, path, params, absence)))).toMatchObject({ status: 423 })
    const asking = retractLoader(asked(context, `${path}/retract`, params))
    await expect(asking).rejects.toMatchObject({ init: { status: 423 } })
  })

  test('judge a cell and take it back', async () => {
    const { work, opened, claim, context } = desk()
    const question = aQuestion(work, opened.id, [claim.id])
    const { board } = await loader(asked(context, path, params))
    const row = board.groups[0]?.rows[0]?.key ?? ''
    const judge = (fit: string) =>
      action(sent(context, path, params, { intent: 'judge', row, claim: claim.id, fit, next: 'stay' }))
    await judge('consistent')
    expect(listFits(work.db, question.id)).toMatchObject([{ row, fit: 'consistent' }])
    await judge('')
    expect(listFits(work.db, question.id)).toMatchObject([{ row, fit: null }])
    expect(await judge('nonsense')).toMatchObject({ init: { status: 422 } })
  })

  test('offer a viewer the board and nothing to change', async () => {
    const { work, opened, claim, context } = desk('viewer')
    aBoard(work, opened.id, claim.id)
    expect(await loader(asked(context, path, params))).toMatchObject({
      mayEdit: false,
      mayJudge: false,
      passages: [],
    })
    const form = { intent: 'absence', text: 'x' }
    expect(await action(sent(context, path, params, form))).toMatchObject({ init: { status: 403 } })
  })

  test('retract an absence of this question and none of another', async () => {
    const { work, opened, claim, context } = desk()
    const { question, absence } = aBoard(work, opened.id, claim.id)
    aQuestion(work, opened.id)
    const send = (number: string) => {
      const form = { intent: 'retract', version: '1', reason: 'found' }
      const at = `/cases/video/questions/${number}/retract?what=${absence.id}`
      return retract(sent(context, at, { slug: 'video', number }, form))
    }
    expect(await send('Q2')).toMatchObject({ init: { status: 404 } })
    expect((await send('Q1')) as Response).toMatchObject({ status: 302 })
    const { board } = await loader(asked(context, path, params))
    expect(board.groups.flatMap(({ rows }) => rows).every((row) => row.absence === null)).toBe(true)
    expect(getQuestion(work.db, question.id).retraction).toBeNull()
  })

  test('take all of the ticked claims as answers or, when one is refused, none', async () => {
    const { work, opened, claim, context } = desk()
    const question = aQuestion(work, opened.id)
    const gone = aClaim(work, opened.id, 'Gone.')
    retractClaim(work, { claimId: gone.id, version: 1, reason: 'r' })
    const fields = [claim, gone].map(({ id }): [string, string] => ['claims', id])
    const request = sent(context, `${path}/answers`, params, [['intent', 'add'], ...fields])
    expect(await add(request)).toMatchObject({ init: { status: 423 } })
    expect(listAnswers(work.db, [question.id])).toEqual([])
  })

  test('offer to retract only what stands on this board', async () => {
    const { work, opened, claim, context } = desk()
    const { absence } = aBoard(work, opened.id, claim.id)
    aClaim(work, opened.id, 'No answer to this.')
    const open = (what: string) => retractLoader(asked(context, `${path}/retract?what=${what}`, params))
    expect(await open('C1')).toMatchObject({ what: { kind: 'answer', claim: 1 } })
    await expect(open('C2')).rejects.toMatchObject({ init: { status: 404 } })
    retractAbsence(work, { absenceId: absence.id, version: 1, reason: 'found' })
    await expect(open(absence.id)).rejects.toMatchObject({ init: { status: 423 } })
  })

  test('hand out the board as a file, and know no Q7', async () => {
    const { work, opened, claim, context } = desk()
    aBoard(work, opened.id, claim.id)
    const file = await csvLoader(asked(context, `${path}/board.csv`, params))
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="video-Q1-board.csv"')
    const missing = loader(asked(context, '/x', { ...params, number: 'Q7' }))
    await expect(missing).rejects.toMatchObject({ init: { status: 404 } })
  })

  test('show on the page of a claim which questions it answers and where its rivals stand', async () => {
    const { work, opened, claim, context } = desk()
    const rival = aClaim(work, opened.id, 'It is the pianist.')
    aQuestion(work, opened.id, [claim.id, rival.id])
    const page = await claimLoader(asked(context, '/x', { slug: 'video', number: 'C1' }))
    expect(page.questions[0]?.answers.map(({ number }) => number)).toEqual([1, 2])
    expect(page.rivals).toEqual([{ question: 1, claim: 2, standing: 'unchecked' }])
  })
})
