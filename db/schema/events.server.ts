import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CaseId, ClaimId, EventId, SourceId, UserId } from '#app/domain/ids.ts'
import { cases, sources } from './cases.server.ts'
import { claims } from './claims.server.ts'
import { users } from './people.server.ts'

/** Every recorded change, in order. Each row's hash covers the row and the hash before it. */
export const events = sqliteTable(
  'events',
  {
    sequence: integer('sequence').primaryKey(),
    id: text('id').notNull().$type<EventId>(),
    at: text('at').notNull(),
    actorId: text('actor_id')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    type: text('type').notNull(),
    caseId: text('case_id')
      .$type<CaseId>()
      .references(() => cases.id),
    sourceId: text('source_id')
      .$type<SourceId>()
      .references(() => sources.id),
    claimId: text('claim_id')
      .$type<ClaimId>()
      .references(() => claims.id),
    data: text('data').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    uniqueIndex('events_id').on(t.id),
    index('events_case').on(t.caseId, t.sequence),
    index('events_source').on(t.sourceId, t.sequence),
    index('events_claim').on(t.claimId, t.sequence),
  ],
)

/** The result of a form that was already handled, under the key that the form carried. */
export const submissions = sqliteTable('submissions', {
  key: text('key').primaryKey(),
  userId: text('user_id')
    .notNull()
    .$type<UserId>()
    .references(() => users.id),
  result: text('result').notNull(),
  at: text('at').notNull(),
})

/** One row that tells this store from any other. */
export const stores = sqliteTable('stores', {
  id: text('id').primaryKey(),
  createdAt: text('created_at').notNull(),
})
