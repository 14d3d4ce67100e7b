import { sql } from 'drizzle-orm'
import { blob, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { captureMethods } from '#app/domain/capture.ts'
import type { CaptureId, CaseId, PassageId, SourceId, UserId } from '#app/domain/ids.ts'
import { locationOutcomes, settlements } from '#app/domain/location.ts'
import { captures, passages } from './captures.server.ts'
import { cases, createdBy, sources } from './cases.server.ts'
import { idColumn, oneOf } from './columns.server.ts'
import { users } from './people.server.ts'

/** Works on their way in. A row goes when it became a capture or was given up, and its bytes with it. */
export const preparations = sqliteTable(
  'preparations',
  {
    id: idColumn('preparation'),
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    sourceId: text('source_id')
      .$type<SourceId>()
      .references(() => sources.id),
    draft: text('draft').notNull(),
    method: text('method', { enum: captureMethods }).notNull(),
    mediaType: text('media_type').notNull(),
    fileName: text('file_name'),
    retrieval: text('retrieval'),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    text: text('text').notNull(),
    blocks: text('blocks').notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    index('preparations_case').on(t.caseId, t.createdAt),
    oneOf('preparations_method', t.method, captureMethods),
  ],
)

/** Where each passage in use was found when its source was captured again. */
export const locations = sqliteTable(
  'locations',
  {
    passageId: text('passage_id')
      .notNull()
      .$type<PassageId>()
      .references(() => passages.id),
    captureId: text('capture_id')
      .notNull()
      .$type<CaptureId>()
      .references(() => captures.id),
    outcome: text('outcome', { enum: locationOutcomes }).notNull(),
    start: integer('start'),
    end: integer('end'),
    at: text('at').notNull(),
    settlement: text('settlement', { enum: settlements }),
    successorId: text('successor_id')
      .$type<PassageId>()
      .references(() => passages.id),
    settledAt: text('settled_at'),
    settledBy: text('settled_by')
      .$type<UserId>()
      .references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.passageId, t.captureId] }),
    index('locations_capture').on(t.captureId, t.start),
    oneOf('locations_outcome', t.outcome, locationOutcomes),
    oneOf('locations_settlement', t.settlement, settlements),
    check(
      'locations_span',
      sql`(${t.start} is null) = (${t.end} is null) and (${t.start} is null or ${t.start} < ${t.end})`,
    ),
    check(
      'locations_settled',
      sql`(${t.settlement} is null) = (${t.settledAt} is null) and (${t.settlement} is null) = (${t.settledBy} is null)
        and (${t.settlement} = 'confirmed') = (${t.successorId} is not null)`,
    ),
  ],
)
