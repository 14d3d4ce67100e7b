import { z } from 'zod'
import type { CaptureId, SourceId, UserId } from './ids.ts'
import type { Retrieval } from './retrieval.ts'

export const blockKinds = [
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table-row',
  'boilerplate',
] as const
export type BlockKind = (typeof blockKinds)[number]

/** Where in the original a block stands: a page by its label, or a stretch of a recording in seconds. */
export type BlockLocator = { kind: 'page'; page: string } | { kind: 'time'; from: number; to: number }

/** A stretch of a capture's canonical text: `start` included, `end` excluded, in UTF-16 units. */
export type Block = { kind: BlockKind; start: number; end: number; locator?: BlockLocator }

const blockLocatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page: z.string().min(1).max(50) }),
  z.strictObject({ kind: z.literal('time'), from: z.number().nonnegative(), to: z.number().nonnegative() }),
])

export const blocksSchema = z.array(
  z.strictObject({
    kind: z.enum(blockKinds),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    locator: blockLocatorSchema.optional(),
  }),
)

/** How a capture was got. `quote`: only the quoted words were taken down, not the whole work. `address`: fetched from the web. */
export const captureMethods = ['paste', 'upload', 'address', 'quote', 'received'] as const
export type CaptureMethod = (typeof captureMethods)[number]

/** Whether a work of this media type may be kept although no text was found in it: a scanned PDF is pictures of pages. */
export function mayLackText(mediaType: string): boolean {
  return mediaType === 'application/pdf'
}

/** An immutable copy of a source as it was at one moment. Hashes are SHA-256 in lower-case hex. */
export type Capture = {
  id: CaptureId
  sourceId: SourceId
  method: CaptureMethod
  capturedAt: string
  capturedBy: UserId
  mediaType: string
  fileName: string | null
  /** How it was fetched; null when it did not come from the web. */
  retrieval: Retrieval | null
  bytesSha256: string
  textSha256: string
  textVersion: number
  text: string
  blocks: Block[]
}

/** A block as the reader shows it: its own kind, unless an editor marked or unmarked it as boilerplate. */
export type ShownBlock = Block & {
  index: number
  boilerplate: boolean
  /** The page or the times, where they are not those of the block before. */
  begins?: BlockLocator
}

/** Lays the editors' marks (block index -> boilerplate or not) over a capture's blocks. */
export function showBlocks(blocks: Block[], marks: ReadonlyMap<number, boolean>): ShownBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    index,
    boilerplate: marks.get(index) ?? block.kind === 'boilerplate',
    ...beginning(block.locator, blocks[index - 1]?.locator),
  }))
}

function beginning(locator?: BlockLocator, before?: BlockLocator): Pick<ShownBlock, 'begins'> {
  const same = locator?.kind === 'page' && before?.kind === 'page' && locator.page === before.page
  return locator && !same ? { begins: locator } : {}
}
