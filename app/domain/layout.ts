import { z } from 'zod'
import type { DraftBlock } from './canonical-text.ts'
import { type Block, blockKinds } from './capture.ts'
import { WorkbenchError } from './errors.ts'

const stretch = z.strictObject({
  kind: z.enum(blockKinds),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})

/** How an editor parts a text into blocks before it is locked: stretches of it, in order, in UTF-16 units. */
export const layoutSchema = z.array(stretch).min(1).max(200_000)
export type Layout = z.output<typeof layoutSchema>

/** The layout that an import proposes. */
export function layoutOf(blocks: readonly Block[]): Layout {
  return blocks.map(({ kind, start, end }) => ({ kind, start, end }))
}

/**
 * The blocks of a text as an editor laid them out. Only white space may lie between two stretches or at their ends: a layout that
 * leaves out, repeats or reorders words is refused. Blocks joined into one are parted by a space. A block keeps the page or the times of
 * the block in which it begins.
 */
export function layOut(text: string, blocks: readonly Block[], layout: Layout): DraftBlock[] {
  refuseOtherWords(text, layout)
  return layout.map(({ kind, start, end }) => {
    const locator = blocks.findLast((block) => block.start <= start)?.locator
    return { kind, text: text.slice(start, end).replace(/\n{2,}/g, ' '), ...(locator && { locator }) }
  })
}

function refuseOtherWords(text: string, layout: Layout): void {
  let from = 0
  for (const { start, end } of [...layout, { start: text.length, end: text.length }]) {
    if (start < from || end < start || text.slice(from, start).trim() !== '') {
      throw new WorkbenchError('invalid', 'layout.other_words')
    }
    from = end
  }
}
