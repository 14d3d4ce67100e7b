import type { Claim } from '#app/domain/claim.ts'
import type { CaseId, ClaimId, PassageId, QuestionId } from '#app/domain/ids.ts'
import type { Absence, Answer, Question } from '#app/domain/question.ts'
import type { Value } from '#app/domain/value.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAnswers, listWithdrawnAnswers } from '#db/queries/answers.server.ts'
import { listAbsences, listValues } from '#db/queries/boards.server.ts'
import { listQuestions } from '#db/queries/questions.server.ts'

/** The rows of the questions that a sheet holds. */
export type QuestionRecords = {
  /** Withdrawn ones included. */
  questions: Question[]
  answers: Map<QuestionId, Claim[]>
  withdrawnAnswers: (Answer & { claim: number })[]
  absences: Absence[]
  values: Value[]
}

/** Reads the questions that at least one of these claims answers, or all of the case; withdrawn rows included. */
export function readQuestionRecords(tx: Tx, caseId: CaseId, part: ClaimId[] | null): QuestionRecords {
  const all = listQuestions(tx, caseId)
  const ids = all.map(({ id }) => id)
  const answers = new Map<QuestionId, Claim[]>(ids.map((id) => [id, []]))
  for (const { questionId, claim } of listAnswers(tx, ids)) answers.get(questionId)?.push(claim)
  const wanted = part && new Set(part)
  const questions = all.filter(
    ({ id }) => wanted === null || answers.get(id)?.some((claim) => wanted.has(claim.id)),
  )
  const asked = questions.map(({ id }) => id)
  return {
    ...{ questions, answers },
    withdrawnAnswers: listWithdrawnAnswers(tx, asked),
    absences: listAbsences(tx, asked),
    values: listValues(tx, asked),
  }
}

/** The passages in which the standing values of standing questions stand. */
export function passagesOfValues({ questions, values }: QuestionRecords): PassageId[] {
  const standing = new Set(questions.filter(({ retraction }) => !retraction).map(({ id }) => id))
  return values.flatMap(({ questionId, passageId, retraction }) =>
    passageId && !retraction && standing.has(questionId) ? [passageId] : [],
  )
}
