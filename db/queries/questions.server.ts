import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, QuestionId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import type { Tx } from '../open-database.server.ts'
import { questions } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

function oneQuestion(row: typeof questions.$inferSelect | undefined): Question {
  if (!row) throw new WorkbenchError('not_found', 'not_found.question')
  return withRetraction(row)
}

/** The question, or `not_found`. */
export function getQuestion(tx: Tx, id: QuestionId): Question {
  return oneQuestion(tx.select().from(questions).where(eq(questions.id, id)).get())
}

/** The question Q`number` of a case, or `not_found`. */
export function getQuestionByNumber(tx: Tx, caseId: CaseId, number: number): Question {
  const row = tx
    .select()
    .from(questions)
    .where(and(eq(questions.caseId, caseId), eq(questions.number, number)))
    .get()
  return oneQuestion(row)
}

/** All questions of a case by number, retracted ones included. */
export function listQuestions(tx: Tx, caseId: CaseId): Question[] {
  return tx
    .select()
    .from(questions)
    .where(eq(questions.caseId, caseId))
    .orderBy(asc(questions.number))
    .all()
    .map(withRetraction)
}

/** The questions with these ids by number, retracted ones included. */
export function listQuestionsById(tx: Tx, ids: QuestionId[]): Question[] {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(questions)
    .where(isAmong(questions.id, ids))
    .orderBy(asc(questions.number))
    .all()
    .map(withRetraction)
}

/** How many standing questions a case has. */
export function countQuestions(tx: Tx, caseId: CaseId): number {
  const row = tx
    .select({ count: sql<number>`count(*)` })
    .from(questions)
    .where(and(eq(questions.caseId, caseId), isNull(questions.retractedAt)))
    .get()
  return row?.count ?? 0
}

/** Adds a question, standing. */
export function insertQuestion(tx: Tx, { retraction: _, ...columns }: Question): void {
  tx.insert(questions).values(columns).run()
}

export type QuestionChange =
  | Pick<Question, 'text' | 'language' | 'exclusive' | 'note'>
  | { retraction: Retraction }

/** Revises or retracts a question; `conflict` when the version is not the current one. */
export function updateQuestion(
  tx: Tx,
  question: Authorized<Pick<Question, 'id' | 'version'>>,
  change: QuestionChange,
): void {
  const set = 'retraction' in change ? fromRetraction(change.retraction) : change
  expectUpdated(
    tx
      .update(questions)
      .set({ ...set, version: question.version + 1 })
      .where(and(eq(questions.id, question.id), eq(questions.version, question.version)))
      .run(),
  )
}
