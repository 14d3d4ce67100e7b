import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { appearanceRoles } from '#app/domain/claim.ts'
import type { CaseId, ClaimId, PassageId, UserId, WordingId } from '#app/domain/ids.ts'
import { languages } from '#app/domain/language.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { standings } from '#app/domain/verdict.ts'
import { passages } from './captures.server.ts'
import { cases, createdBy } from './cases.server.ts'
import { idColumn, oneOf, retractionCheck } from './columns.server.ts'
import { users } from './people.server.ts'

/** The three columns of a retraction; all null while the row stands. */
export const retraction = () => ({
  retractedAt: text('retracted_at'),
  retractedBy: text('retracted_by')
    .$type<UserId>()
    .references(() => users.id),
  retractReason: text('retract_reason'),
})

/** `standing` repeats the code of the verdict in force, `search_text` the folded wording and claimant: both are for lists. */
export const claims = sqliteTable(
  'claims',
  {
    id: idColumn('claim'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    number: integer('number').notNull(),
    wordingId: text('wording_id')
      .notNull()
      .$type<WordingId>()
      .references((): AnySQLiteColumn => wordings.id),
    claimant: text('claimant'),
    claimedOn: text('claimed_on').$type<PartialDate>(),
    standing: text('standing', { enum: standings }).notNull(),
    searchText: text('search_text').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    updatedAt: text('updated_at').notNull(),
    version: integer('version').notNull(),
    ...retraction(),
    /** Who is to judge it, and until which day (YYYY-MM-DD). */
    assigneeId: text('assignee_id')
      .$type<UserId>()
      .references(() => users.id),
    dueOn: text('due_on'),
  },
  (t) => [
    uniqueIndex('claims_number').on(t.caseId, t.number),
    index('claims_standing').on(t.caseId, t.standing, t.number),
    index('claims_claimant').on(t.caseId, t.claimant, t.number),
    index('claims_updated').on(t.caseId, t.updatedAt, t.number),
    index('claims_assignee').on(t.assigneeId, t.standing, t.dueOn),
    oneOf('claims_standing_word', t.standing, standings),
    retractionCheck('claims_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)

export const wordings = sqliteTable(
  'wordings',
  {
    id: idColumn('wording'),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references((): AnySQLiteColumn => claims.id),
    text: text('text').notNull(),
    language: text('language', { enum: languages }).notNull(),
    translationOf: text('translation_of')
      .$type<WordingId>()
      .references((): AnySQLiteColumn => wordings.id),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    index('wordings_claim').on(t.claimId, t.createdAt),
    index('wordings_translations').on(t.translationOf).where(sql`translation_of is not null`),
    oneOf('wordings_language', t.language, languages),
    check('wordings_text', sql`trim(${t.text}) <> ''`),
  ],
)

export const appearances = sqliteTable(
  'appearances',
  {
    id: idColumn('appearance'),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references(() => claims.id),
    passageId: text('passage_id')
      .notNull()
      .$type<PassageId>()
      .references(() => passages.id),
    role: text('role', { enum: appearanceRoles }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
    version: integer('version').notNull(),
    ...retraction(),
  },
  (t) => [
    index('appearances_claim').on(t.claimId, t.createdAt),
    index('appearances_passage').on(t.passageId),
    oneOf('appearances_role', t.role, appearanceRoles),
    retractionCheck('appearances_retraction', t.retractedAt, t.retractedBy, t.retractReason),
  ],
)
