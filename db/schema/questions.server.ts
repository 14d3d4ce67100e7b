import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { fits as fitWords } from '#app/domain/fit.ts'
import type { CaseId, ClaimId, PassageId, QuestionId, UserId } from '#app/domain/ids.ts'
import { languages } from '#app/domain/language.ts'
import { valueKinds } from '#app/domain/value.ts'
import { passages } from './captures.server.ts'
import { cases, createdBy } from './cases.server.ts'
import { claims, retraction } from './claims.server.ts'
import { idColumn, oneOf, retractionCheck } from './columns.server.ts'
import { users } from './people.server.ts'

const question = () =>
  text('question_id')
    .notNull()
    .$type<QuestionId>()
    .references(() => questions.id)

const claim = () =>
  text('claim_id')
    .notNull()
    .$type<ClaimId>()
    .references(() => claims.id)

export const questions = sqliteTable(
  'questions',
  {
    id: idColumn('question'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    language: text('language', { enum: languages }).notNull(),
    exclusive: integer('exclusive', { mode: 'boolean' }).notNull(),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
  },
  (t) => [
    uniqueIndex('questions_number').on(t.caseId, t.number),
    oneOf('questions_language', t.language, languages),
    retractionCheck('questions_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** Which claims answer which question. A claim may answer several. */
export const answers = sqliteTable(
  'answers',
  {
    questionId: question(),
    claimId: claim(),
    addedAt: text('added_at').notNull(),
    addedBy: text('added_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    ...retraction(),
  },
  (t) => [
    primaryKey({ columns: [t.questionId, t.claimId] }),
    index('answers_claim').on(t.claimId),
    retractionCheck('answers_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** Evidence that one would expect and that was not found. */
export const absences = sqliteTable(
  'absences',
  {
    id: idColumn('absence'),
    questionId: question(),
    text: text('text').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
  },
  (t) => [
    index('absences_question').on(t.questionId, t.createdAt),
    retractionCheck('absences_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** What one editor holds of one cell of a board; `fit` is null once it was taken back. */
export const fits = sqliteTable(
  'fits',
  {
    questionId: question(),
    row: text('row').notNull(),
    claimId: claim(),
    userId: text('user_id')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    fit: text('fit', { enum: fitWords }),
    judgedAt: text('judged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.questionId, t.row, t.claimId, t.userId] }),
    oneOf('fits_fit', t.fit, fitWords),
  ],
)

/** What an answer says of one aspect of its question, as written. */
export const answerValues = sqliteTable(
  'answer_values',
  {
    id: idColumn('value'),
    questionId: question(),
    claimId: claim(),
    aspect: text('aspect').notNull(),
    kind: text('kind', { enum: valueKinds }).notNull(),
    text: text('text').notNull(),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
  },
  (t) => [
    index('answer_values_question').on(t.questionId, t.aspect),
    oneOf('answer_values_kind', t.kind, valueKinds),
    retractionCheck('answer_values_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)
