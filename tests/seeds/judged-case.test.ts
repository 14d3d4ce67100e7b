import { describe, expect, test } from 'vitest'
import { comparableText } from '#app/domain/anchoring/comparable-text.ts'
import { credibilityRefusal } from '#app/domain/credibility-rule.ts'
import { readBoard } from '#app/services/questions/read-board.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listQuestions } from '#db/queries/questions.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { listReliabilities } from '#db/queries/reliabilities.server.ts'
import { mapSignOffs } from '#db/queries/sign-offs.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { seedWorkedCase } from '#seeds/seed.server.ts'
import { testPerson, testStore } from '#tests/support/test-work.ts'

const db = testStore()
seedWorkedCase(db)
const { id: caseId } = getCaseBySlug(db, 'kazakhstan-2022')
const actor = testPerson(db, 'Olena', 'viewer')
const questions = listQuestions(db, caseId)
const boards = questions.map((question) => readBoard({ db, actor }, question))
const claims = listAllClaims(db, caseId)
const claimIds = claims.map((claim) => claim.id)
const evidence = listEvidence(db, claimIds)
const verdicts = listVerdicts(db, claimIds)
const cellsOf = (board: (typeof boards)[number]) =>
  board.groups.flatMap((group) => group.rows.flatMap((row) => row.cells))

describe('the boards of the worked case', () => {
  test('are six questions, each with rival answers, evidence on them, and what one would expect and does not find', () => {
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { answers, groups } of boards) {
      expect(answers.length).toBeGreaterThanOrEqual(2)
      const rows = groups.flatMap((group) => group.rows)
      expect(rows.filter((row) => row.kind === 'passage').length).toBeGreaterThanOrEqual(3)
      expect(rows.filter((row) => row.kind === 'absence').length).toBeGreaterThanOrEqual(1)
    }
  })

  test('hold a worksheet of each of the two editors, who differ on more than one board', () => {
    for (const { worksheets } of boards) {
      expect(worksheets.map(({ by }) => by).sort()).toEqual(['Aigul Sadykova', 'Taras Melnyk'])
    }
    const contested = boards.filter((board) => cellsOf(board).some((cell) => cell.isContested))
    expect(contested.length).toBeGreaterThanOrEqual(2)
  })

  test('judge only cells of evidence that stands on the board, each cell once by an editor', () => {
    for (const board of boards) {
      const cells = cellsOf(board).filter((cell) => cell.fits.length > 0)
      expect(cells.length).toBeGreaterThanOrEqual(4)
      for (const { fits } of cells) expect(new Set(fits.map(({ by }) => by)).size).toBe(fits.length)
    }
  })

  test('line up what the answers differ on: three surnames apart, three figures by size, days in the words of the text', () => {
    const of = (number: number, aspect: string) =>
      boards[number - 1]?.values.find((lined) => lined.aspect === aspect)?.groups ?? []
    const texts = (number: number, aspect: string) =>
      of(number, aspect).map((group) => group.values.map(({ text }) => comparableText(text).text))
    expect(texts(2, 'Surname')).toHaveLength(3)
    expect(texts(2, 'Surname').flat().sort()).toEqual(['Убуров', 'Юбуров', 'Юсуров'])
    expect(texts(4, 'Detained')).toEqual([['1 700'], ['1 925'], ['майже 2 тис.']])
    expect(texts(6, 'Day of the announcement').flat().sort()).toEqual(['во вторник', 'вчера'])
  })

  test('keep the three surnames as rival answers to one question, in claims of their own that all stand', () => {
    const surname = questions[1]
    if (!surname) throw new Error('The surname is the second question')
    const answers = listAnswers(db, [surname.id]).map(({ claim }) => claim)
    expect(surname.exclusive).toBe(true)
    expect(answers).toHaveLength(3)
    for (const form of ['Убуров', 'Юбуров', 'Юсуров']) {
      const naming = answers.filter((claim) => claim.wording.text.includes(`(${form})`))
      expect(naming).toMatchObject([{ retraction: null }])
    }
  })
})

describe('what the worked case weighs', () => {
  test('says of every reliability and of every credibility why, and holds 1 only where two origins speak', () => {
    const reliabilities = listReliabilities(db, caseId)
    expect(new Set(reliabilities.map(({ sourceId }) => sourceId)).size).toBeGreaterThanOrEqual(4)
    for (const { reason } of reliabilities) expect(reason.length).toBeGreaterThan(20)
    const credible = evidence.filter((piece) => piece.credibility !== null)
    expect(credible.length).toBeGreaterThanOrEqual(25)
    const graph = readRelayGraph(db, caseId)
    for (const piece of credible) {
      expect(piece.note.length, `E${piece.number}`).toBeGreaterThan(10)
      const others = evidence.filter(({ id, claimId }) => id !== piece.id && claimId === piece.claimId)
      expect(credibilityRefusal(piece, others, graph)).toBeNull()
    }
    expect(new Set(credible.map(({ credibility }) => credibility)).size).toBeGreaterThanOrEqual(5)
  })

  test('says under which circumstances words came, with the reason, and of most what they rest on', () => {
    const said = evidence.filter((piece) => piece.circumstances.length > 0)
    expect(said.length).toBeGreaterThanOrEqual(20)
    for (const { note, number } of said) expect(note.length, `E${number}`).toBeGreaterThan(10)
    const kinds = new Set(said.flatMap(({ circumstances }) => circumstances))
    expect([...kinds].sort()).toEqual(['anonymous', 'duress_alleged', 'in_custody'])
    expect(evidence.filter(({ basis }) => basis !== null).length).toBeGreaterThan(evidence.length / 2)
  })
})

describe('the verdicts of the worked case', () => {
  test('were each decided on by the other editor, one of them returned with a reason and proposed anew', () => {
    const signOffs = mapSignOffs(
      db,
      verdicts.map(({ id }) => id),
    )
    const decided = verdicts.map((verdict) => ({ verdict, signOff: signOffs.get(verdict.id) }))
    for (const { verdict, signOff } of decided) expect(signOff?.createdBy).not.toBe(verdict.createdBy)
    const returned = decided.filter(({ signOff }) => signOff?.decision === 'returned')
    expect(returned).toHaveLength(1)
    const [{ verdict, signOff } = { verdict: null, signOff: null }] = returned
    expect(signOff?.comment).toContain('Propose it again')
    const later = decided.filter((one) => one.verdict.claimId === verdict?.claimId && one.verdict !== verdict)
    expect(later.map((one) => one.signOff?.decision)).toEqual(['signed'])
  })
})
