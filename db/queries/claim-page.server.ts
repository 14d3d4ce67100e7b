import { type Block, blocksSchema } from '#app/domain/capture.ts'
import type { CaptureId, SourceId } from '#app/domain/ids.ts'
import type { Tx } from '../open-database.server.ts'
import { captures } from '../schema/index.server.ts'
import { isAmong } from './is-among.server.ts'

export type CaptureBlocks = { sourceId: SourceId; blocks: Block[] }

/** The source and the blocks of each of these captures, without their texts. */
export function mapCaptureBlocks(tx: Tx, ids: CaptureId[]): Map<CaptureId, CaptureBlocks> {
  if (ids.length === 0) return new Map()
  const { id, sourceId, blocks } = captures
  const rows = tx.select({ id, sourceId, blocks }).from(captures).where(isAmong(id, ids)).all()
  return new Map(
    rows.map((row) => [
      row.id,
      { sourceId: row.sourceId, blocks: blocksSchema.parse(JSON.parse(row.blocks)) },
    ]),
  )
}
