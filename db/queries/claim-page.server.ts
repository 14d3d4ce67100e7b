import { inArray, sql } from 'drizzle-orm'
import { type Block, blocksSchema } from '#app/domain/capture.ts'
import type { SideCounts } from '#app/domain/claim-page.ts'
import type { CaptureId, ClaimId, SourceId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { captures, evidence } from '../schema/index.server.ts'

export type CaptureBlocks = { sourceId: SourceId; blocks: Block[] }

/** The source and the blocks of each of these captures, without their texts. */
export function mapCaptureBlocks(tx: Tx, ids: CaptureId[]): Map<CaptureId, CaptureBlocks> {
  if (ids.length === 0) return new Map()
  const { id, sourceId, blocks } = captures
  const rows = tx.select({ id, sourceId, blocks }).from(captures).where(inArray(id, ids)).all()
  return new Map(
    rows.map((row) => [
      row.id,
      { sourceId: row.sourceId, blocks: blocksSchema.parse(JSON.parse(row.blocks)) },
    ]),
  )
}

/** From how many different sources each claim's standing evidence for and against it comes. */
export function mapSideCounts(tx: Tx, claimIds: ClaimId[]): Map<ClaimId, SideCounts> {
  if (claimIds.length === 0) return new Map()
  const { claimId } = evidence
  const rows = tx
    .select({
      claimId,
      for: sql<number>`count(distinct case when stance = 'supports' then source_id end)`,
      against: sql<number>`count(distinct case when stance = 'contradicts' then source_id end)`,
    })
    .from(evidence)
    .where(sql`${inArray(claimId, claimIds)} and ${evidence.retractedAt} is null`)
    .groupBy(claimId)
    .all()
  return new Map(rows.map((row) => [row.claimId, { for: row.for, against: row.against }]))
}
