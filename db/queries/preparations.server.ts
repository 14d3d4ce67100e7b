import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Authorized } from '#app/domain/actor.ts'
import { blocksSchema } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, PreparationId } from '#app/domain/ids.ts'
import type { Preparation } from '#app/domain/preparation.ts'
import { retrievalSchema } from '#app/domain/retrieval.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import type { Tx } from '../open-database.server.ts'
import { preparations } from '../schema/index.server.ts'

/** The preparation, or `not_found`. */
export function getPreparation(tx: Tx, id: PreparationId): Preparation {
  const row = tx.select().from(preparations).where(eq(preparations.id, id)).get()
  if (!row) throw new WorkbenchError('not_found', 'not_found.preparation')
  return {
    ...row,
    draft: sourceDraftSchema.parse(JSON.parse(row.draft)),
    retrieval: row.retrieval === null ? null : retrievalSchema.parse(JSON.parse(row.retrieval)),
    blocks: blocksSchema.parse(JSON.parse(row.blocks)),
  }
}

/** A preparation in a list, without its bytes and text. */
export type PreparationHead = Pick<
  Preparation,
  'id' | 'sourceId' | 'draft' | 'fileName' | 'mediaType' | 'createdAt' | 'createdBy'
>

/** What is on its way into a case, oldest first. */
export function listPreparations(tx: Tx, caseId: CaseId): PreparationHead[] {
  const { id, sourceId, draft, fileName, mediaType, createdAt, createdBy } = preparations
  return tx
    .select({ id, sourceId, draft, fileName, mediaType, createdAt, createdBy })
    .from(preparations)
    .where(eq(preparations.caseId, caseId))
    .orderBy(asc(createdAt), asc(id))
    .all()
    .map((row) => ({ ...row, draft: sourceDraftSchema.parse(JSON.parse(row.draft)) }))
}

/** A work on its way into the case as a source with the same bytes or the same words, other than `own`. */
export function findWaitingTwin(
  tx: Tx,
  caseId: CaseId,
  { bytes, text, own }: { bytes: Uint8Array; text: string; own: PreparationId | null },
): PreparationHead | undefined {
  const same = or(
    holds(preparations.bytes, Buffer.from(bytes)),
    text === '' ? undefined : holds(preparations.text, text),
  )
  const found = tx
    .select({ id: preparations.id })
    .from(preparations)
    .where(and(eq(preparations.caseId, caseId), isNull(preparations.sourceId), same))
    .all()
    .find(({ id }) => id !== own)
  return found && getPreparation(tx, found.id)
}

/** The length is told without reading what the column holds; only what is as long is read and compared. */
function holds(column: typeof preparations.bytes | typeof preparations.text, value: Buffer | string): SQL {
  return sql`(octet_length(${column}) = ${Buffer.byteLength(value)} and ${column} = ${value})`
}

/** Keeps a work on its way in. */
export function insertPreparation(tx: Tx, preparation: Preparation): void {
  const { draft, retrieval, bytes, blocks } = preparation
  tx.insert(preparations)
    .values({
      ...preparation,
      draft: JSON.stringify(draft),
      retrieval: retrieval && JSON.stringify(retrieval),
      bytes: Buffer.from(bytes),
      blocks: JSON.stringify(blocks),
    })
    .run()
}

/** Lets go of a work that became a capture or was given up. */
export function deletePreparation(tx: Tx, { id }: Authorized<Pick<Preparation, 'id'>>): void {
  tx.delete(preparations).where(eq(preparations.id, id)).run()
}
