import type { Block, BlockKind, BlockLocator } from './capture.ts'

/** Where in its text a passage begins: the fifth paragraph, the second list item; its page or times. `ordinal` counts blocks of that kind. */
export type Place = { kind: BlockKind; ordinal: number; locator?: BlockLocator }

/** The block in which the offset lies, or null when it lies in none. */
export function placeOf(blocks: readonly Block[], offset: number): Place | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset < end)
  if (!block) return null
  const before = blocks.filter(({ kind, start }) => kind === block.kind && start <= block.start)
  return { kind: block.kind, ordinal: before.length, ...(block.locator && { locator: block.locator }) }
}
