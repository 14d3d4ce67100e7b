import { z } from 'zod'
import type { DraftBlock } from './canonical-text.ts'
import { type Block, type BlockLocator, blockKinds } from './capture.ts'
import { WorkbenchError } from './errors.ts'
import { cutsCharacter } from './passage.ts'

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
 * leaves out, repeats or reorders words, or cuts one in two, is refused. Blocks joined into one are parted by a space. A block keeps
 * the page on which it begins, and all the time it takes.
 */
export function layOut(text: string, blocks: readonly Block[], layout: Layout): DraftBlock[] {
  refuseOtherWords(text, layout)
  let first = 0
  return layout.map(({ kind, start, end }) => {
    while ((blocks[first]?.end ?? end) <= start) first += 1
    let last = first
    while ((blocks[last + 1]?.start ?? end) < end) last += 1
    const locator = spanning(blocks[first]?.locator, blocks[last]?.locator)
    return { kind, text: text.slice(start, end).replace(/\n{2,}/g, ' '), ...(locator && { locator }) }
  })
}

function spanning(first?: BlockLocator, last?: BlockLocator): BlockLocator | undefined {
  if (first?.kind !== 'time' || last?.kind !== 'time') return first
  return { kind: 'time', from: first.from, to: Math.max(first.to, last.to) }
}

function refuseOtherWords(text: string, layout: Layout): void {
  let from = 0
  for (const { start, end } of [...layout, { start: text.length, end: text.length }]) {
    if (start < from || end < start || text.slice(from, start).trim() !== '' || cutsWord(text, start)) {
      throw new WorkbenchError('invalid', 'layout.other_words')
    }
    from = end
  }
}

/** Whether a place lies inside of a word, or of what is shown as one character. */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (cutsCharacter(text, at)) return true
  const before = text.slice(Math.max(0, at - 8), at)
  return /[\p{L}\p{N}][\p{M}\u00ad]*$/u.test(before) && /^\u00ad*[\p{L}\p{N}]/u.test(text.slice(at, at + 8))
}
