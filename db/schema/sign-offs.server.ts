import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CaseId, ClaimId, SignedSheetId, UserId, VerdictId } from '#app/domain/ids.ts'
import { signOffDecisions } from '#app/domain/sign-off.ts'
import { confidences, verdictCodes } from '#app/domain/verdict.ts'
import { cases, createdBy } from './cases.server.ts'
import { claims } from './claims.server.ts'
import { idColumn, oneOf } from './columns.server.ts'
import { verdicts } from './judging.server.ts'
import { users } from './people.server.ts'

const verdict = () =>
  text('verdict_id')
    .notNull()
    .$type<VerdictId>()
    .references(() => verdicts.id)

/** The one decision on a proposed verdict. */
export const signOffs = sqliteTable(
  'sign_offs',
  {
    id: idColumn('signOff'),
    verdictId: verdict(),
    decision: text('decision', { enum: signOffDecisions }).notNull(),
    comment: text('comment').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    uniqueIndex('sign_offs_verdict').on(t.verdictId),
    oneOf('sign_offs_decision', t.decision, signOffDecisions),
  ],
)

/** Which claims have a proposal as their newest verdict: it waits, or was not signed. What the two tables say, for the inbox. */
export const openProposals = sqliteTable('open_proposals', {
  claimId: text('claim_id')
    .primaryKey()
    .$type<ClaimId>()
    .references(() => claims.id),
  verdictId: verdict(),
})

/** Verdicts that second editors reached before they saw the proposed one. */
export const secondOpinions = sqliteTable(
  'second_opinions',
  {
    id: idColumn('secondOpinion'),
    verdictId: verdict(),
    code: text('code', { enum: verdictCodes }).notNull(),
    confidence: text('confidence', { enum: confidences }),
    reasons: text('reasons').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    uniqueIndex('second_opinions_editor').on(t.verdictId, t.createdBy),
    oneOf('second_opinions_code', t.code, verdictCodes),
    oneOf('second_opinions_confidence', t.confidence, confidences),
  ],
)

/** Sheets that were signed, each at one head of the chain. */
export const signedSheets = sqliteTable(
  'signed_sheets',
  {
    id: idColumn('signedSheet'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    hash: text('hash').notNull(),
    headSequence: integer('head_sequence').notNull(),
    filter: text('filter').notNull(),
    signedAt: text('signed_at').notNull(),
    signedBy: text('signed_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    reopenedAt: text('reopened_at'),
    reopenedBy: text('reopened_by')
      .$type<UserId>()
      .references(() => users.id),
    reopenReason: text('reopen_reason'),
  },
  (t) => [
    index('signed_sheets_case').on(t.caseId, t.signedAt),
    check(
      'signed_sheets_reopened',
      sql`(${t.reopenedAt} is null) = (${t.reopenedBy} is null) and (${t.reopenedAt} is null) = (${t.reopenReason} is null)`,
    ),
  ],
)

/** The claims that a signed sheet holds, and locks until it is reopened. */
export const signedSheetClaims = sqliteTable(
  'signed_sheet_claims',
  {
    signedSheetId: text('signed_sheet_id')
      .notNull()
      .$type<SignedSheetId>()
      .references(() => signedSheets.id),
    claimId: text('claim_id')
      .notNull()
      .$type<ClaimId>()
      .references(() => claims.id),
  },
  (t) => [
    primaryKey({ columns: [t.signedSheetId, t.claimId] }),
    index('signed_sheet_claims_claim').on(t.claimId),
  ],
)
