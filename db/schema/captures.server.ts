import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { captureMethods } from '#app/domain/capture.ts'
import type { CaptureId, PassageId, SourceId, UserId } from '#app/domain/ids.ts'
import { languages } from '#app/domain/language.ts'
import { passageKinds } from '#app/domain/passage.ts'
import { translationMakers } from '#app/domain/translation.ts'
import { createdBy, sources } from './cases.server.ts'
import { idColumn, oneOf } from './columns.server.ts'
import { users } from './people.server.ts'

/** Original bytes, each stored once under its SHA-256. */
export const blobs = sqliteTable('blobs', {
  sha256: text('sha256').primaryKey(),
  size: integer('size').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
})

export const captures = sqliteTable(
  'captures',
  {
    id: idColumn('capture'),
    sourceId: text('source_id')
      .notNull()
      .$type<SourceId>()
      .references(() => sources.id),
    method: text('method', { enum: captureMethods }).notNull(),
    capturedAt: text('captured_at').notNull(),
    capturedBy: text('captured_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
    mediaType: text('media_type').notNull(),
    fileName: text('file_name'),
    retrieval: text('retrieval'),
    bytesSha256: text('bytes_sha256')
      .notNull()
      .references(() => blobs.sha256),
    textSha256: text('text_sha256').notNull(),
    textVersion: integer('text_version').notNull(),
    text: text('text').notNull(),
    blocks: text('blocks').notNull(),
  },
  (t) => [
    index('captures_source').on(t.sourceId, t.capturedAt),
    index('captures_bytes').on(t.bytesSha256),
    oneOf('captures_method', t.method, captureMethods),
  ],
)

/** What editors said of a block: boilerplate or not. The capture itself never changes. */
export const boilerplateMarks = sqliteTable(
  'boilerplate_marks',
  {
    captureId: text('capture_id')
      .notNull()
      .$type<CaptureId>()
      .references(() => captures.id),
    block: integer('block').notNull(),
    isBoilerplate: integer('is_boilerplate', { mode: 'boolean' }).notNull(),
    markedAt: text('marked_at').notNull(),
    markedBy: text('marked_by')
      .notNull()
      .$type<UserId>()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.captureId, t.block] })],
)

/** One row holds one locator; the CHECK ties the columns that are set to its kind. Offsets are UTF-16 units. */
export const passages = sqliteTable(
  'passages',
  {
    id: idColumn('passage'),
    captureId: text('capture_id')
      .notNull()
      .$type<CaptureId>()
      .references(() => captures.id),
    kind: text('kind', { enum: passageKinds }).notNull(),
    start: integer('start'),
    end: integer('end'),
    exact: text('exact'),
    prefix: text('prefix'),
    suffix: text('suffix'),
    page: text('page'),
    timeFrom: real('time_from'),
    timeTo: real('time_to'),
    region: text('region'),
    predecessorId: text('predecessor_id')
      .$type<PassageId>()
      .references((): AnySQLiteColumn => passages.id),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    index('passages_capture').on(t.captureId, t.start),
    oneOf('passages_kind', t.kind, passageKinds),
    check(
      'passages_locator',
      sql`(${t.kind} = 'text') = (${t.start} is not null and ${t.end} is not null and ${t.exact} is not null and ${t.prefix} is not null and ${t.suffix} is not null)
        and (${t.kind} = 'page') = (${t.page} is not null)
        and (${t.kind} = 'time') = (${t.timeFrom} is not null and ${t.timeTo} is not null)
        and (${t.kind} = 'region') = (${t.region} is not null)`,
    ),
    check('passages_span', sql`${t.start} is null or (${t.start} >= 0 and ${t.start} < ${t.end})`),
  ],
)

/** What a passage says in another language; the newest per language is in force, older ones stay. */
export const translations = sqliteTable(
  'translations',
  {
    id: idColumn('translation'),
    passageId: text('passage_id')
      .notNull()
      .$type<PassageId>()
      .references(() => passages.id),
    language: text('language', { enum: languages }).notNull(),
    text: text('text').notNull(),
    madeBy: text('made_by', { enum: translationMakers }).notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: createdBy(),
  },
  (t) => [
    index('translations_passage').on(t.passageId, t.language, t.createdAt),
    oneOf('translations_language', t.language, languages),
    oneOf('translations_made_by', t.madeBy, translationMakers),
  ],
)
