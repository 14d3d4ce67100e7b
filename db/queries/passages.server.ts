import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, PassageId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import type { Locator, Passage, Span, TextLocator } from '#app/domain/passage.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Tx } from '../open-database.server.ts'
import { placesFor, prepared } from '../prepared.server.ts'
import { passages, translations } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

type PassageRow = typeof passages.$inferSelect

/** Reads a row as a passage. The CHECK of the table guarantees the columns that each kind needs. */
export function toPassage(row: PassageRow): Passage {
  const { id, captureId, predecessorId, createdAt, createdBy } = row
  return { id, captureId, predecessorId, createdAt, createdBy, locator: toLocator(row) }
}

function toLocator(row: PassageRow): Locator {
  switch (row.kind) {
    case 'text': {
      const { start, end, exact, prefix, suffix } = row
      return { kind: 'text', start, end, exact, prefix, suffix } as TextLocator
    }
    case 'page':
      return { kind: 'page', page: row.page ?? '' }
    case 'time':
      return { kind: 'time', from: row.timeFrom ?? 0, to: row.timeTo ?? 0 }
    case 'region':
      return { kind: 'region', ...JSON.parse(row.region ?? '{}') }
  }
}

const noLocator = {
  ...{ start: null, end: null, exact: null, prefix: null, suffix: null },
  ...{ page: null, timeFrom: null, timeTo: null, region: null },
}

function fromLocator(locator: Locator) {
  switch (locator.kind) {
    case 'text':
      return locator
    case 'page':
      return locator
    case 'time':
      return { kind: locator.kind, timeFrom: locator.from, timeTo: locator.to }
    case 'region': {
      const { kind, ...region } = locator
      return { kind, region: JSON.stringify(region) }
    }
  }
}

/** The passage, or `not_found`. */
export function getPassage(tx: Tx, id: PassageId): Passage {
  const row = tx.select().from(passages).where(eq(passages.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.passage')
  return toPassage(row)
}

/** The passages with these ids, by id. */
export function mapPassages(tx: Tx, ids: PassageId[]): Map<PassageId, Passage> {
  if (ids.length === 0) return new Map()
  const rows = tx.select().from(passages).where(isAmong(passages.id, ids)).all()
  return new Map(rows.map((row) => [row.id, toPassage(row)]))
}

/** Where the passages of text of a capture stand in it. */
export function mapSpansIn(tx: Tx, captureId: CaptureId): Map<PassageId, Span> {
  const { id, start, end } = passages
  const rows = tx.select({ id, start, end }).from(passages).where(eq(passages.captureId, captureId)).all()
  return new Map(
    rows.flatMap((row) =>
      row.start === null || row.end === null ? [] : [[row.id, { start: row.start, end: row.end }] as const],
    ),
  )
}

/** A passage with the same words of the same capture, so that one selection used twice stays one passage. */
export function findSamePassage(
  tx: Tx,
  captureId: CaptureId,
  span: { start: number; end: number },
): Passage | null {
  const row = sameSpan(tx).get({ captureId, start: span.start, end: span.end, most: 1 })
  return row ? toPassage(row) : null
}

const sameSpan = prepared((tx) => {
  const { captureId, start, end, createdAt, id } = passages
  const [inCapture, from, to] = [
    sql.placeholder('captureId'),
    sql.placeholder('start'),
    sql.placeholder('end'),
  ]
  return tx
    .select()
    .from(passages)
    .where(and(eq(captureId, inCapture), eq(start, from), eq(end, to)))
    .orderBy(asc(createdAt), asc(id))
    .limit(sql.placeholder('most'))
    .prepare()
})

/** Keeps a passage; nothing can change it afterwards. */
export function insertPassage(tx: Tx, passage: Passage): void {
  const { locator, ...rest } = passage
  insertion(tx).run({ ...noLocator, ...rest, ...fromLocator(locator) })
}

const insertion = prepared((tx) => tx.insert(passages).values(placesFor(passages)).prepare())

/** Keeps a translation; the newest of a language is in force. */
export function insertTranslation(tx: Tx, translation: Translation): void {
  tx.insert(translations).values(translation).run()
}

/** The translations in force of these passages: the newest of each language, by language. */
export function mapTranslations(tx: Tx, ids: PassageId[]): Map<PassageId, Translation[]> {
  const found = new Map<PassageId, Translation[]>()
  if (ids.length === 0) return found
  const rows = tx
    .select()
    .from(translations)
    .where(isAmong(translations.passageId, ids))
    .orderBy(asc(translations.language), desc(translations.createdAt), desc(translations.id))
    .all()
  for (const row of rows) {
    const list = found.get(row.passageId) ?? []
    if (!hasLanguage(list, row.language)) found.set(row.passageId, [...list, row])
  }
  return found
}

function hasLanguage(list: Translation[], language: Language): boolean {
  return list.some((translation) => translation.language === language)
}
