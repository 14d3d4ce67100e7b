import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { RemarkId, SourceId } from '#app/domain/ids.ts'
import type { Remark } from '#app/domain/remark.ts'
import { spanSchema } from '#app/domain/span-schema.ts'
import type { Tx } from '../open-database.server.ts'
import { placesFor, prepared } from '../prepared.server.ts'
import { remarks } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

const placesSchema = z.array(spanSchema)
const tagsSchema = z.array(z.string())

function toRemark(row: typeof remarks.$inferSelect): Remark {
  const { exact, prefix, suffix, places, tags, ...rest } = row
  return {
    ...rest,
    quote: exact === null ? null : { exact, prefix, suffix },
    places: placesSchema.parse(JSON.parse(places)),
    tags: tagsSchema.parse(JSON.parse(tags)),
  }
}

/** The remarks on these sources, in the order in which they came. */
export function listRemarks(tx: Tx, sourceIds: SourceId[]): Remark[] {
  if (sourceIds.length === 0) return []
  return tx
    .select()
    .from(remarks)
    .where(isAmong(remarks.sourceId, sourceIds))
    .orderBy(asc(remarks.sourceId), asc(remarks.sequence))
    .all()
    .map(toRemark)
}

/** How many remarks a source has. */
export function countRemarks(tx: Tx, sourceId: SourceId): number {
  const row = tx
    .select({ count: sql<number>`count(*)` })
    .from(remarks)
    .where(eq(remarks.sourceId, sourceId))
    .get()
  return row?.count ?? 0
}

/** The source that a remark is on, or null when there is no such remark. */
export function findRemarkSource(tx: Tx, id: RemarkId): SourceId | null {
  const row = tx.select({ sourceId: remarks.sourceId }).from(remarks).where(eq(remarks.id, id)).get()
  return row?.sourceId ?? null
}

/** Keeps a remark; nothing can change it afterwards. */
export function insertRemark(tx: Tx, { quote, places, tags, ...remark }: Remark): void {
  insertion(tx).run({
    ...remark,
    exact: quote?.exact ?? null,
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    places: JSON.stringify(places),
    tags: JSON.stringify(tags),
  })
}

const insertion = prepared((tx) => tx.insert(remarks).values(placesFor(remarks)).prepare())
