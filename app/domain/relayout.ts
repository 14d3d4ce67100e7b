import type { BlockKind } from './capture.ts'
import { cutsWord, type Layout } from './layout.ts'

/** The layout with one block of another kind. */
export function withKind(layout: Layout, index: number, kind: BlockKind): Layout {
  return layout.map((block, at) => (at === index ? { ...block, kind } : block))
}

/** The layout with a block joined to the one above it, whose kind stays. The first block has none above. */
export function joined(layout: Layout, index: number): Layout {
  return layout.flatMap((block, at) => {
    const below = layout[at + 1]
    if (at === index && index > 0) return []
    return at === index - 1 && below ? [{ ...block, end: below.end }] : [block]
  })
}

/** The layout with a block split at an offset of the text; as it was when nothing but space lies on one side, or within a word. */
export function split(layout: Layout, index: number, text: string, offset: number): Layout {
  return layout.flatMap((block, at) => {
    if (at !== index || cutsWord(text, offset)) return [block]
    const before = text.slice(block.start, offset).trimEnd()
    const after = text.slice(offset, block.end).trimStart()
    if (before === '' || after === '' || offset <= block.start || offset >= block.end) return [block]
    return [
      { ...block, end: block.start + before.length },
      { ...block, start: block.end - after.length },
    ]
  })
}

/** The layout with everything around the text taken as text. */
export function whole(layout: Layout): Layout {
  return layout.map((block) => (block.kind === 'boilerplate' ? { ...block, kind: 'paragraph' } : block))
}
