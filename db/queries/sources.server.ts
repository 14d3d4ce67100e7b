import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source, SourceDraft } from '#app/domain/source.ts'
import type { Tx } from '../open-database.server.ts'
import { captures, sources } from '../schema/index.server.ts'
import { expectUpdated } from './versioned.server.ts'

function toSource(row: typeof sources.$inferSelect): Source {
  return { ...row, authors: JSON.parse(row.authors) as string[] }
}

/** The source, or `not_found`. */
export function getSource(tx: Tx, id: SourceId): Source {
  const row = tx.select().from(sources).where(eq(sources.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.source')
  return toSource(row)
}

/** The source that a capture is of, or `not_found`. The text of the capture is not read. */
export function getSourceOfCapture(tx: Tx, captureId: CaptureId): Source {
  const row = tx
    .select(getTableColumns(sources))
    .from(sources)
    .innerJoin(captures, eq(captures.sourceId, sources.id))
    .where(eq(captures.id, captureId))
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.capture')
  return toSource(row)
}

/** The source S`number` of a case, or `not_found`. */
export function getSourceByNumber(tx: Tx, caseId: CaseId, number: number): Source {
  const row = tx
    .select()
    .from(sources)
    .where(and(eq(sources.caseId, caseId), eq(sources.number, number)))
    .get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.source')
  return toSource(row)
}

/** All sources of a case by number. */
export function listSources(tx: Tx, caseId: CaseId): Source[] {
  return tx
    .select()
    .from(sources)
    .where(eq(sources.caseId, caseId))
    .orderBy(asc(sources.number))
    .all()
    .map(toSource)
}

export type SourceListItem = Source & { claims: number; evidence: number }

/** The sources of a case with how many standing claims appear in each and how much standing evidence each gives. */
export function listSourcesWithUse(tx: Tx, caseId: CaseId): SourceListItem[] {
  return tx
    .select({
      source: sources,
      claims: sql<number>`(select count(distinct a.claim_id) from appearances a
        join passages p on p.id = a.passage_id join captures k on k.id = p.capture_id
        where k.source_id = "sources"."id" and a.retracted_at is null)`,
      evidence: sql<number>`(select count(*) from evidence e
        where e.source_id = "sources"."id" and e.retracted_at is null)`,
    })
    .from(sources)
    .where(eq(sources.caseId, caseId))
    .orderBy(asc(sources.number))
    .all()
    .map((row) => ({ ...toSource(row.source), claims: row.claims, evidence: row.evidence }))
}

/** Adds a source. */
export function insertSource(tx: Tx, source: Source): void {
  tx.insert(sources)
    .values({ ...source, authors: JSON.stringify(source.authors) })
    .run()
}

/** Writes what is known of a source; `conflict` when the version given is not the current one. */
export function updateSource(
  tx: Tx,
  source: Authorized<Pick<Source, 'id' | 'version'>>,
  draft: SourceDraft,
): void {
  expectUpdated(
    tx
      .update(sources)
      .set({ ...draft, authors: JSON.stringify(draft.authors), version: source.version + 1 })
      .where(and(eq(sources.id, source.id), eq(sources.version, source.version)))
      .run(),
  )
}
