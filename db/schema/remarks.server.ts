import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { CaptureId, CaseId, PassageId, RemarkId, SourceId } from '#app/domain/ids.ts'
import { locationOutcomes } from '#app/domain/location.ts'
import { captures, passages } from './captures.server.ts'
import { cases, createdBy, sources } from './cases.server.ts'
import { idColumn, oneOf } from './columns.server.ts'

/**
 * What somebody wrote elsewhere on a source, as it came. `outcome` says how the quoted words were found in the capture, NULL that none were
 * quoted; only words that stand there give a passage. `places` are those that an editor may mean, in UTF-16 units.
 */
export const remarks = sqliteTable(
  'remarks',
  {
    id: idColumn('remark'),
    sourceId: text('source_id')
      .notNull()
      .$type<SourceId>()
      .references(() => sources.id),
    /** 1, 2 … within the source, in the order in which they came. */
    sequence: integer('sequence').notNull(),
    captureId: text('capture_id')
      .notNull()
      .$type<CaptureId>()
      .references(() => captures.id),
    passageId: text('passage_id')
      .$type<PassageId>()
      .references(() => passages.id),
    outcome: text('outcome', { enum: locationOutcomes }),
    disagrees: integer('disagrees', { mode: 'boolean' }).notNull(),
    exact: text('exact'),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    places: text('places').notNull(),
    author: text('author'),
    madeAt: text('made_at'),
    body: text('body').notNull(),
    tags: text('tags').notNull(),
    replyTo: text('reply_to')
      .$type<RemarkId>()
      .references((): AnySQLiteColumn => remarks.id),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    uniqueIndex('remarks_sequence').on(t.sourceId, t.sequence),
    index('remarks_passage').on(t.passageId),
    oneOf('remarks_outcome', t.outcome, locationOutcomes),
    check(
      'remarks_place',
      sql`(${t.passageId} is not null) = (coalesce(${t.outcome}, '') in ('exact', 'moved'))`,
    ),
  ],
)

/**
 * What a thing of a case is called in another store, by its IRI, so that it is never taken in twice; and that store's own account of it (JSON), of
 * which nothing is lost.
 */
export const counterparts = sqliteTable(
  'counterparts',
  {
    caseId: text('case_id')
      .notNull()
      .$type<CaseId>()
      .references(() => cases.id),
    iri: text('iri').notNull(),
    objectId: text('object_id').notNull(),
    kept: text('kept'),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.iri] }),
    index('counterparts_object').on(t.objectId),
    check('counterparts_kept', sql`${t.kept} is null or json_valid(${t.kept})`),
  ],
)
