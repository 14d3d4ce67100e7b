import type { Evidence } from '#app/domain/evidence.ts'
import type { QuestionId } from '#app/domain/ids.ts'
import { rowKeyOf } from '#app/domain/row-line.ts'
import { askQuestion } from '#app/services/questions/ask-question.server.ts'
import { readBoardGround } from '#app/services/questions/board-evidence.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { getEvidenceByNumber } from '#db/queries/evidence.server.ts'
import { demand, type Seeding } from './seed-context.server.ts'
import type { SeedFit } from './worked-case/fits.ts'
import type { SeedQuestion, SeedValue } from './worked-case/questions.ts'

/** Asks every question with its answers, and fills its board. */
export function seedQuestions(seeding: Seeding): void {
  for (const question of seeding.content.questions) askOne(seeding, question)
}

function askOne(seeding: Seeding, { by, answers, absences, values, fits, ...draft }: SeedQuestion): void {
  const work = seeding.works[by]
  const { id } = askQuestion(work, {
    caseId: seeding.caseId,
    draft: { language: 'en', note: '', ...draft },
    answers: answers.map((key) => demand(seeding.claims, key).id),
  })
  for (const text of absences ?? []) recordAbsence(work, { questionId: id, text })
  for (const value of values ?? []) noteOne(seeding, by, id, value)
  for (const fit of fits ?? []) fitOne(seeding, id, fit)
}

function noteOne(
  seeding: Seeding,
  by: SeedQuestion['by'],
  questionId: QuestionId,
  { answer, evidence, ...draft }: SeedValue,
): void {
  const { passageId } = pieceOf(seeding, `${answer}/${evidence}`)
  const claimId = demand(seeding.claims, answer).id
  recordValue(seeding.works[by], { questionId, claimId, passageId, draft })
}

function fitOne(seeding: Seeding, questionId: QuestionId, { by, row, answer, fit }: SeedFit): void {
  const work = seeding.works[by]
  const { number } = pieceOf(seeding, row)
  const piece = readBoardGround(work.db, questionId).evidence.find((other) => other.number === number)
  if (!piece) throw new Error(`The board has no row of ${row}`)
  judgeCell(work, { questionId, row: rowKeyOf(piece), claimId: demand(seeding.claims, answer).id, fit })
}

function pieceOf(seeding: Seeding, key: string): Evidence {
  return getEvidenceByNumber(seeding.works.aigul.db, seeding.caseId, demand(seeding.evidence, key))
}
