import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Retraction } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CellFit } from '#app/domain/fit.ts'
import type { AbsenceId, PassageId, QuestionId, ValueId } from '#app/domain/ids.ts'
import type { Absence, Question } from '#app/domain/question.ts'
import type { Value } from '#app/domain/value.ts'
import type { Tx } from '../open-database.server.ts'
import { absences, answerValues, fits } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'
import { expectUpdated } from './versioned.server.ts'

/** What is missing for these questions, in the order of its recording, withdrawn records included. */
export function listAbsences(tx: Tx, questionIds: QuestionId[]): Absence[] {
  if (questionIds.length === 0) return []
  return tx
    .select()
    .from(absences)
    .where(isAmong(absences.questionId, questionIds))
    .orderBy(asc(absences.createdAt), asc(absences.id))
    .all()
    .map(withRetraction)
}

/** The absence, or `not_found`. */
export function getAbsence(tx: Tx, id: AbsenceId): Absence {
  const row = tx.select().from(absences).where(eq(absences.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.absence')
  return withRetraction(row)
}

/** Records an absence, standing. */
export function insertAbsence(tx: Tx, question: Authorized<Pick<Question, 'id'>>, absence: Absence): void {
  const { retraction: _, ...columns } = absence
  tx.insert(absences)
    .values({ ...columns, questionId: question.id })
    .run()
}

/** Withdraws an absence; `conflict` when the version is not the current one. */
export function withdrawAbsence(
  tx: Tx,
  { id, version }: Authorized<Pick<Absence, 'id' | 'version'>>,
  retraction: Retraction,
): void {
  expectUpdated(
    tx
      .update(absences)
      .set({ ...fromRetraction(retraction), version: version + 1 })
      .where(and(eq(absences.id, id), eq(absences.version, version)))
      .run(),
  )
}

/** What answers to these questions say, in the order of its recording, withdrawn values included. */
export function listValues(tx: Tx, questionIds: QuestionId[]): Value[] {
  if (questionIds.length === 0) return []
  return tx
    .select()
    .from(answerValues)
    .where(isAmong(answerValues.questionId, questionIds))
    .orderBy(asc(answerValues.createdAt), asc(answerValues.id))
    .all()
    .map(withRetraction)
}

/** The standing values that were read from these passages. */
export function listValuesOn(tx: Tx, passageIds: PassageId[]): Value[] {
  if (passageIds.length === 0) return []
  return tx
    .select()
    .from(answerValues)
    .where(and(isAmong(answerValues.passageId, passageIds), isNull(answerValues.retractedAt)))
    .orderBy(asc(answerValues.createdAt), asc(answerValues.id))
    .all()
    .map(withRetraction)
}

/** Says of a value that it stands in another passage; `conflict` when the version is not the current one. */
export function moveValue(
  tx: Tx,
  { id, version }: Authorized<Pick<Value, 'id' | 'version'>>,
  passageId: PassageId,
): void {
  expectUpdated(
    tx
      .update(answerValues)
      .set({ passageId, version: version + 1 })
      .where(and(eq(answerValues.id, id), eq(answerValues.version, version)))
      .run(),
  )
}

/** The value, or `not_found`. */
export function getValue(tx: Tx, id: ValueId): Value {
  const row = tx.select().from(answerValues).where(eq(answerValues.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.value')
  return withRetraction(row)
}

/** Records a value, standing. */
export function insertValue(tx: Tx, question: Authorized<Pick<Question, 'id'>>, value: Value): void {
  const { retraction: _, ...columns } = value
  tx.insert(answerValues)
    .values({ ...columns, questionId: question.id })
    .run()
}

/** Withdraws a value; `conflict` when the version is not the current one. */
export function withdrawValue(
  tx: Tx,
  { id, version }: Authorized<Pick<Value, 'id' | 'version'>>,
  retraction: Retraction,
): void {
  expectUpdated(
    tx
      .update(answerValues)
      .set({ ...fromRetraction(retraction), version: version + 1 })
      .where(and(eq(answerValues.id, id), eq(answerValues.version, version)))
      .run(),
  )
}

/** What editors hold of the cells of a board; those that were taken back have no fit. */
export function listFits(tx: Tx, questionId: QuestionId): CellFit[] {
  return tx
    .select()
    .from(fits)
    .where(eq(fits.questionId, questionId))
    .orderBy(asc(fits.judgedAt), asc(fits.userId), asc(fits.row), asc(fits.claimId))
    .all()
}

/** What one editor holds of one cell, or null when they have never judged it. */
export function findFit(
  tx: Tx,
  { questionId, row, claimId, userId }: Pick<CellFit, 'questionId' | 'row' | 'claimId' | 'userId'>,
): CellFit | null {
  const found = tx
    .select()
    .from(fits)
    .where(
      and(
        eq(fits.questionId, questionId),
        eq(fits.row, row),
        eq(fits.claimId, claimId),
        eq(fits.userId, userId),
      ),
    )
    .get()
  return found ?? null
}

/** Keeps what an editor holds of a cell in place of what they held before. */
export function keepFit(tx: Tx, question: Authorized<Pick<Question, 'id'>>, cell: CellFit): void {
  tx.insert(fits)
    .values({ ...cell, questionId: question.id })
    .onConflictDoUpdate({
      target: [fits.questionId, fits.row, fits.claimId, fits.userId],
      set: { fit: cell.fit, judgedAt: cell.judgedAt },
    })
    .run()
}
