import type { BlockLocator, ShownBlock } from '#app/domain/capture.ts'

/** What stands in a stretch: a block, or a run of boilerplate blocks that is folded away. */
export type Part = { kind: 'block'; block: ShownBlock } | { kind: 'fold'; blocks: ShownBlock[] }

/** About this many blocks make one stretch, the unit that the browser may leave unlaid while it is out of view. */
export const stretchSize = 25

/** Texts with more blocks than this are laid out stretch by stretch. */
export const longTextBlocks = 60

/** The order in which a text is put on the page: parts, gathered in stretches. */
export function planStretches(blocks: ShownBlock[]): Part[][] {
  const stretches: Part[][] = []
  let current: Part[] = []
  let count = 0
  for (const part of foldRuns(blocks)) {
    if (count >= stretchSize) {
      stretches.push(current)
      current = []
      count = 0
    }
    current.push(part)
    count += part.kind === 'block' ? 1 : part.blocks.length
  }
  if (current.length > 0) stretches.push(current)
  return stretches
}

function foldRuns(blocks: ShownBlock[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (!block.boilerplate) parts.push({ kind: 'block', block })
    else if (last?.kind === 'fold') last.blocks.push(block)
    else parts.push({ kind: 'fold', blocks: [block] })
  }
  return parts
}

/** What stands beside the text and is no part of it, in words. */
export type ReadingLabels = {
  /** How many blocks a fold hides and how they begin. */
  fold: (count: number, beginning: string) => string
  /** The page or the times of a block. */
  locator: (locator: BlockLocator) => string
}

/** The first words that a fold hides, for its label. */
export function foldBeginning(text: string, blocks: ShownBlock[]): string {
  const first = blocks[0]
  if (!first) return ''
  const words = text
    .slice(first.start, Math.min(first.end, first.start + 200))
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= 48
    ? words
    : `${words
        .slice(0, 48)
        .replace(/\s\S*$/, '')
        .toWellFormed()}…`
}
