import { sql } from 'drizzle-orm'
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CaseId, ClaimId, CommentId, EvidenceId, UserId, VerdictId } from '#app/domain/ids.ts'
import { cases, createdBy } from './cases.server.ts'
import { claims } from './claims.server.ts'
import { idColumn } from './columns.server.ts'
import { evidence, verdicts } from './judging.server.ts'
import { users } from './people.server.ts'

/** What editors say to each other on a claim, a piece of its evidence or one of its verdicts. */
export const comments = sqliteTable(
  'comments',
  {
    id: idColumn('comment'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references(() => claims.id),
    evidenceId: text('evidence_id')
      .$type<EvidenceId>()
      .references(() => evidence.id),
    verdictId: text('verdict_id')
      .$type<VerdictId>()
      .references(() => verdicts.id),
    text: text('text').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    index('comments_claim').on(t.claimId, t.createdAt),
    check('comments_subject', sql`${t.evidenceId} is null or ${t.verdictId} is null`),
  ],
)

/** Whom a comment names. `seen_at` is set when that person took note of it. */
export const addressees = sqliteTable(
  'addressees',
  {
    commentId: text('comment_id')
      .notNull()
      .$type<CommentId>()
      .references(() => comments.id),
    userId: text('user_id')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    seenAt: text('seen_at'),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.userId] }), index('addressees_user').on(t.userId, t.seenAt)],
)
