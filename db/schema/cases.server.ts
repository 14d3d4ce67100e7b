import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CaseId, UserId } from '#app/domain/ids.ts'
import { languages } from '#app/domain/language.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { sourceKinds } from '#app/domain/source-kind.ts'
import { idColumn, oneOf } from './columns.server.ts'
import { users } from './people.server.ts'

export const createdBy = () =>
  text('created_by')
    .notNull()
    .$type<UserId>()
    .references(() => users.id)

export const cases = sqliteTable(
  'cases',
  {
    id: idColumn('case'),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    requiresSignOff: integer('requires_sign_off', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [uniqueIndex('cases_slug').on(t.slug), index('cases_created').on(t.createdAt)],
)

export const sources = sqliteTable(
  'sources',
  {
    id: idColumn('source'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    kind: text('kind', { enum: sourceKinds }).notNull(),
    publisher: text('publisher'),
    authors: text('authors').notNull(),
    url: text('url'),
    published: text('published').$type<PartialDate>(),
    language: text('language', { enum: languages }).notNull(),
    note: text('note').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    /** Whether an editor found that the source has what it says from nobody else: it is an origin itself. */
    isOrigin: integer('is_origin', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    uniqueIndex('sources_number').on(t.caseId, t.number),
    oneOf('sources_kind', t.kind, sourceKinds),
    oneOf('sources_language', t.language, languages),
  ],
)
