import type { ShownBlock } from '#app/domain/capture.ts'
import type { Span } from '#app/domain/passage.ts'

/** The steps in which a reader moves through a text. */
export const textUnits = ['word', 'sentence', 'paragraph'] as const
export type TextUnit = (typeof textUnits)[number]

const segmenters = {
  word: new Intl.Segmenter('und', { granularity: 'word' }),
  sentence: new Intl.Segmenter('und', { granularity: 'sentence' }),
}

/** The units of one block, in order, without the space around them. */
export function unitsOfBlock(text: string, block: Span, unit: TextUnit): Span[] {
  if (unit === 'paragraph') return trimmed(text, block)
  const words = text.slice(block.start, block.end)
  return [...segmenters[unit].segment(words)]
    .filter((segment) => unit === 'sentence' || segment.isWordLike)
    .flatMap(({ index, segment }) =>
      trimmed(text, { start: block.start + index, end: block.start + index + segment.length }),
    )
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? [{ start: from, end: to }] : []
}

/** The unit at an offset: the one that covers it, else the next, else the last. Folded blocks are passed over. */
export function unitAt(text: string, blocks: ShownBlock[], offset: number, unit: TextUnit): Span | null {
  const covering = firstUnit(text, blocks, offset, unit, (span) => span.end > offset)
  return covering ?? previousUnit(text, blocks, offset + 1, unit)
}

/** The first unit that begins after the offset, or null at the end. */
export function nextUnit(text: string, blocks: ShownBlock[], offset: number, unit: TextUnit): Span | null {
  return firstUnit(text, blocks, offset, unit, (span) => span.start > offset)
}

/** The last unit that begins before the offset, or null at the beginning. */
export function previousUnit(
  text: string,
  blocks: ShownBlock[],
  offset: number,
  unit: TextUnit,
): Span | null {
  const open = blocks.filter((block) => !block.boilerplate && block.start < offset)
  for (const block of open.reverse()) {
    const unitBefore = unitsOfBlock(text, block, unit).findLast((span) => span.start < offset)
    if (unitBefore) return unitBefore
  }
  return null
}

/** The first unit that matches, from the block at the offset on. */
function firstUnit(
  text: string,
  blocks: ShownBlock[],
  offset: number,
  unit: TextUnit,
  matches: (span: Span) => boolean,
): Span | null {
  for (const block of blocks) {
    if (block.boilerplate || block.end <= offset) continue
    const found = unitsOfBlock(text, block, unit).find(matches)
    if (found) return found
  }
  return null
}
