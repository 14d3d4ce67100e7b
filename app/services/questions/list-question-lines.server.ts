import type { QuestionLine } from '#app/domain/board-page.ts'
import type { CaseId, ClaimId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import { listAnswers, listQuestionIdsOf } from '#db/queries/answers.server.ts'
import { listQuestions, listQuestionsById } from '#db/queries/questions.server.ts'
import type { Work } from '../work.server.ts'

/** The standing questions of a case by number, each with where its answers stand. */
export function listQuestionLines(work: Pick<Work, 'db'>, caseId: CaseId): QuestionLine[] {
  return linesOf(
    work,
    listQuestions(work.db, caseId).filter(({ retraction }) => retraction === null),
  )
}

/** The same of the questions that a claim answers. */
export function listQuestionLinesOf(work: Pick<Work, 'db'>, claimId: ClaimId): QuestionLine[] {
  return linesOf(work, listQuestionsById(work.db, listQuestionIdsOf(work.db, claimId)))
}

function linesOf({ db }: Pick<Work, 'db'>, questions: Question[]): QuestionLine[] {
  const answers = listAnswers(
    db,
    questions.map(({ id }) => id),
  )
  return questions.map(({ id, number, text, language, exclusive }) => ({
    ...{ number, text, language, exclusive },
    answers: answers
      .filter(({ questionId }) => questionId === id)
      .map(({ claim }) => ({
        ...{ number: claim.number, standing: claim.standing },
        ...{ wording: claim.wording.text, language: claim.wording.language },
      })),
  }))
}
