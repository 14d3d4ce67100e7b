import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import type { Claim, Retraction } from '#app/domain/claim.ts'
import type { ClaimId, QuestionId } from '#app/domain/ids.ts'
import type { Answer, Question } from '#app/domain/question.ts'
import type { Rival } from '#app/domain/rival.ts'
import type { Tx } from '../open-database.server.ts'
import { answers, claims, questions } from '../schema/index.server.ts'
import { selectClaims, toClaim } from './claims.server.ts'
import { isAmong, listOf } from './is-among.server.ts'
import { fromRetraction, withRetraction } from './retraction.server.ts'

/** Whether and since when a claim answers a question, withdrawn answers included; null when it never did. */
export function findAnswer(tx: Tx, questionId: QuestionId, claimId: ClaimId): Answer | null {
  const row = tx
    .select()
    .from(answers)
    .where(and(eq(answers.questionId, questionId), eq(answers.claimId, claimId)))
    .get()
  return row ? withRetraction(row) : null
}

/** The standing answers to these questions, each with its standing claim, by the number of the claim. */
export function listAnswers(tx: Tx, questionIds: QuestionId[]): { questionId: QuestionId; claim: Claim }[] {
  if (questionIds.length === 0) return []
  const rows = tx
    .select({ questionId: answers.questionId, claimId: answers.claimId })
    .from(answers)
    .where(and(isAmong(answers.questionId, questionIds), isNull(answers.retractedAt)))
    .all()
  const known = new Map(
    claimsOf(tx, [...new Set(rows.map((row) => row.claimId))]).map((one) => [one.id, one]),
  )
  return rows
    .flatMap(({ questionId, claimId }) => {
      const claim = known.get(claimId)
      return claim ? [{ questionId, claim }] : []
    })
    .sort((a, b) => a.claim.number - b.claim.number)
}

function claimsOf(tx: Tx, ids: ClaimId[]): Claim[] {
  if (ids.length === 0) return []
  return selectClaims(tx)
    .where(and(isAmong(claims.id, ids), isNull(claims.retractedAt)))
    .all()
    .map(toClaim)
}

/** The answers that were withdrawn from these questions, with the numbers of their claims, in the order of their coming. */
export function listWithdrawnAnswers(tx: Tx, questionIds: QuestionId[]): (Answer & { claim: number })[] {
  if (questionIds.length === 0) return []
  return tx
    .select({ answer: answers, claim: claims.number })
    .from(answers)
    .innerJoin(claims, eq(claims.id, answers.claimId))
    .where(and(isAmong(answers.questionId, questionIds), isNotNull(answers.retractedAt)))
    .orderBy(asc(answers.addedAt), asc(answers.claimId))
    .all()
    .map(({ answer, claim }) => ({ ...withRetraction(answer), claim }))
}

/** The standing questions that a claim answers, by number. */
export function listQuestionIdsOf(tx: Tx, claimId: ClaimId): QuestionId[] {
  return tx
    .select({ id: answers.questionId })
    .from(answers)
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .where(and(eq(answers.claimId, claimId), isNull(answers.retractedAt), isNull(questions.retractedAt)))
    .orderBy(asc(questions.number))
    .all()
    .map((row) => row.id)
}

/** In SQL whether a claim has rivals: a standing claim besides it answers the same standing, exclusive question. */
export const hasRivalsSql = (claimId: SQL) => sql`exists (select 1 from answers own
  join questions q on q.id = own.question_id and q.retracted_at is null and q.exclusive = 1
  join answers other on other.question_id = q.id and other.claim_id <> own.claim_id and other.retracted_at is null
  join claims rival on rival.id = other.claim_id and rival.retracted_at is null
  where own.claim_id = ${claimId} and own.retracted_at is null)`

/** Those of these claims that have rivals. */
export function listRivalled(tx: Tx, claimIds: ClaimId[]): Set<ClaimId> {
  const rows = tx.all<{ id: ClaimId }>(
    sql`select c.id from claims c where c.id in ${listOf(claimIds)} and ${hasRivalsSql(sql`c.id`)}`,
  )
  return new Set(rows.map((row) => row.id))
}

/** The other answers to the exclusive questions that a claim answers. */
export function listRivals(tx: Tx, claimId: ClaimId): Rival[] {
  const asked = listQuestionIdsOf(tx, claimId)
  const exclusive = new Map(
    asked.length === 0
      ? []
      : tx
          .select({ id: questions.id, number: questions.number })
          .from(questions)
          .where(and(isAmong(questions.id, asked), eq(questions.exclusive, true)))
          .all()
          .map((row) => [row.id, row.number] as const),
  )
  return listAnswers(tx, [...exclusive.keys()])
    .filter(({ claim }) => claim.id !== claimId)
    .map(({ questionId, claim }) => ({
      ...{ question: exclusive.get(questionId) ?? 0, claim: claim.number, standing: claim.standing },
    }))
}

/** Takes a claim as an answer, for the first time or again. */
export function keepAnswer(tx: Tx, question: Authorized<Pick<Question, 'id'>>, answer: Answer): void {
  const { retraction: _, ...columns } = answer
  tx.insert(answers)
    .values({ ...columns, questionId: question.id })
    .onConflictDoUpdate({
      target: [answers.questionId, answers.claimId],
      set: {
        ...{ addedAt: answer.addedAt, addedBy: answer.addedBy },
        ...{ retractedAt: null, retractedBy: null, retractReason: null },
      },
    })
    .run()
}

/** Withdraws an answer. */
export function withdrawAnswer(
  tx: Tx,
  question: Authorized<Pick<Question, 'id'>>,
  claimId: ClaimId,
  retraction: Retraction,
): void {
  tx.update(answers)
    .set(fromRetraction(retraction))
    .where(and(eq(answers.questionId, question.id), eq(answers.claimId, claimId)))
    .run()
}
