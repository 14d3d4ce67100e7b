import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { PassageId, SourceId } from '#app/domain/ids.ts'
import { isTextPassage, type TextPassage } from '#app/domain/passage.ts'
import type { Tx } from '../open-database.server.ts'
import { captures, passages } from '../schema/index.server.ts'
import { toPassage } from './passages.server.ts'

/** A standing appearance, evidence or value of a standing claim rests on the passage, or a standing relay or circle does. */
const isInUse = sql.raw(
  `(${[...['appearances', 'evidence', 'answer_values'].map(ofClaims), ...['relays', 'circles'].map(ofSources)].join(' or ')})`,
)

function ofClaims(table: string): string {
  return `exists (select 1 from ${table} t join claims c on c.id = t.claim_id
    where t.passage_id = "passages"."id" and t.retracted_at is null and c.retracted_at is null)`
}

function ofSources(table: string): string {
  return `exists (select 1 from ${table} t where t.passage_id = "passages"."id" and t.retracted_at is null)`
}

function inUseOf(sourceId: SourceId): SQL | undefined {
  return and(eq(captures.sourceId, sourceId), eq(passages.kind, 'text'), isInUse)
}

/** The passages of text of a source's captures on which something that stands rests. */
export function listPassagesInUse(tx: Tx, sourceId: SourceId): TextPassage[] {
  return tx
    .select({ passage: passages })
    .from(passages)
    .innerJoin(captures, eq(captures.id, passages.captureId))
    .where(inUseOf(sourceId))
    .orderBy(asc(captures.capturedAt), asc(passages.start), asc(passages.id))
    .all()
    .map((row) => toPassage(row.passage))
    .filter(isTextPassage)
}

/** Which they are. */
export function setOfPassagesInUse(tx: Tx, sourceId: SourceId): Set<PassageId> {
  const rows = tx
    .select({ id: passages.id })
    .from(passages)
    .innerJoin(captures, eq(captures.id, passages.captureId))
    .where(inUseOf(sourceId))
    .all()
  return new Set(rows.map(({ id }) => id))
}
