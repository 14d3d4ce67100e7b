import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CaseId, OriginId, PassageId, SourceId, UserId } from '#app/domain/ids.ts'
import { originKinds, relayKinds, suggestionDecisions } from '#app/domain/relay.ts'
import { reliabilityGrades } from '#app/domain/reliability.ts'
import { passages } from './captures.server.ts'
import { cases, createdBy, sources } from './cases.server.ts'
import { retraction } from './claims.server.ts'
import { idColumn, oneOf, retractionCheck } from './columns.server.ts'
import { users } from './people.server.ts'

const ofCase = () =>
  text('case_id')
    .notNull()
    .$type<CaseId>()
    .references(() => cases.id)

const source = (name: string) =>
  text(name)
    .notNull()
    .$type<SourceId>()
    .references(() => sources.id)

/** Who or what outside of the case sources have it from. */
export const origins = sqliteTable(
  'origins',
  {
    id: idColumn('origin'),
    caseId: ofCase(),
    name: text('name').notNull(),
    kind: text('kind', { enum: originKinds }).notNull(),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
  },
  (t) => [index('origins_case').on(t.caseId, t.name), oneOf('origins_kind', t.kind, originKinds)],
)

/** "This source has it from": exactly one of another source of the case and an origin outside of it. */
export const relays = sqliteTable(
  'relays',
  {
    id: idColumn('relay'),
    caseId: ofCase(),
    sourceId: source('source_id'),
    fromSourceId: text('from_source_id')
      .$type<SourceId>()
      .references(() => sources.id),
    fromOriginId: text('from_origin_id')
      .$type<OriginId>()
      .references(() => origins.id),
    kind: text('kind', { enum: relayKinds }).notNull(),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
  },
  (t) => [
    index('relays_case').on(t.caseId, t.sourceId),
    oneOf('relays_kind', t.kind, relayKinds),
    check('relays_from', sql`(${t.fromSourceId} is null) <> (${t.fromOriginId} is null)`),
    check('relays_itself', sql`${t.fromSourceId} is null or ${t.fromSourceId} <> ${t.sourceId}`),
    retractionCheck('relays_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** Findings of circular reporting, with the passage that says so where one does. */
export const circles = sqliteTable(
  'circles',
  {
    id: idColumn('circle'),
    caseId: ofCase(),
    sourceId: source('source_id'),
    fromSourceId: source('from_source_id'),
    kind: text('kind', { enum: relayKinds }).notNull(),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    version: integer('version').notNull().default(1),
    ...retraction(),
  },
  (t) => [
    index('circles_case').on(t.caseId, t.createdAt),
    oneOf('circles_kind', t.kind, relayKinds),
    retractionCheck('circles_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

/** What was decided on two sources that share words. `source_id` is the one with the lower id, so that a pair has one row. */
export const suggestions = sqliteTable(
  'suggestions',
  {
    sourceId: source('source_id'),
    otherSourceId: source('other_source_id'),
    decision: text('decision', { enum: suggestionDecisions }).notNull(),
    note: text('note').notNull(),
    decidedAt: text('decided_at').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.sourceId, t.otherSourceId] }),
    oneOf('suggestions_decision', t.decision, suggestionDecisions),
    check('suggestions_pair', sql`${t.sourceId} < ${t.otherSourceId}`),
  ],
)

/** How reliable a source is on a topic; the newest of a topic is in force. */
export const reliabilities = sqliteTable(
  'reliabilities',
  {
    id: idColumn('reliability'),
    sourceId: source('source_id'),
    topic: text('topic').notNull(),
    grade: text('grade', { enum: reliabilityGrades }).notNull(),
    reason: text('reason').notNull(),
    assessedAt: text('assessed_at').notNull(),
    assessedBy: text('assessed_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
  },
  (t) => [
    index('reliabilities_source').on(t.sourceId, t.topic, t.assessedAt),
    oneOf('reliabilities_grade', t.grade, reliabilityGrades),
  ],
)
