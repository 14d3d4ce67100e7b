import { canonicalize, type DraftBlock } from '#app/domain/canonical-text.ts'
import { type BlockKind, showBlocks } from '#app/domain/capture.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { getNewestCapture, listBoilerplateMarks } from '#db/queries/captures.server.ts'
import type { Work } from '../work.server.ts'

export type ToLikeness = { sourceId: SourceId; blocks: DraftBlock[] }

/**
 * The blocks of a new capture with the kinds that editors gave the same words before, so that what they marked as boilerplate does not
 * come back as text. Words that stood there with several kinds keep the kind they were read with.
 */
export function kindsAsBefore({ db }: Pick<Work, 'db'>, { sourceId, blocks }: ToLikeness): DraftBlock[] {
  const { id, text, blocks: before } = getNewestCapture(db, sourceId)
  const kinds = new Map<string, Set<BlockKind>>()
  for (const block of showBlocks(before, listBoilerplateMarks(db, id))) {
    const words = text.slice(block.start, block.end).trim()
    kinds.set(words, (kinds.get(words) ?? new Set()).add(kindShown(block)))
  }
  return blocks.map((block) => {
    const [kind, another] = kinds.get(canonicalize(block.text).trim()) ?? []
    return kind && !another ? { ...block, kind } : block
  })
}

function kindShown({ kind, boilerplate }: { kind: BlockKind; boilerplate: boolean }): BlockKind {
  if (boilerplate) return 'boilerplate'
  return kind === 'boilerplate' ? 'paragraph' : kind
}
