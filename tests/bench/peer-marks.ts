import { $wrapSelectionInMarkNode, MarkNode } from '@lexical/mark'
import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $isElementNode,
  createEditor,
} from 'lexical'
import type { PaintedSpan } from '#app/editor/highlight-layers.ts'
import { lastAtOrBefore } from '#app/editor/offset-map.ts'
import type { Bench, BenchText } from './text-of.ts'

/** Lexical's own way: a mark around the words of each passage, all of them in one update. */
export function marksReader(root: HTMLElement, { text, blocks, passages }: BenchText): Bench {
  const editor = createEditor({ editable: false, nodes: [MarkNode], onError: rethrow })
  const starts = blocks.map((block) => block.start)
  const fill = () => {
    const paragraphs = blocks.map((block) =>
      $createParagraphNode().append($createTextNode(text.slice(block.start, block.end))),
    )
    $getRoot().append(...paragraphs)
  }
  editor.update(fill, { discrete: true })
  editor.setRootElement(root)

  const $place = (offset: number) => {
    const at = lastAtOrBefore(starts, offset)
    let left = Math.min(offset, blocks[at]?.end ?? 0) - (starts[at] ?? 0)
    const paragraph = $getRoot().getChildAtIndex(at)
    for (const node of $isElementNode(paragraph) ? paragraph.getAllTextNodes() : []) {
      const size = node.getTextContentSize()
      if (left <= size) return { key: node.getKey(), offset: left }
      left -= size
    }
    throw new Error(`No words at ${offset}`)
  }

  const $mark = ({ start, end }: PaintedSpan, id: number) => {
    const [from, to] = [$place(start), $place(end)]
    const selection = $createRangeSelection()
    selection.anchor.set(from.key, from.offset, 'text')
    selection.focus.set(to.key, to.offset, 'text')
    $wrapSelectionInMarkNode(selection, false, String(id))
  }

  let marked = 0
  return {
    paint: () => {},
    annotate(count = passages.length) {
      const fresh = passages.slice(marked, count)
      const $markAll = () => {
        for (const [at, passage] of fresh.entries()) $mark(passage, marked + at)
      }
      editor.update($markAll, { discrete: true })
      marked = count
    },
  }
}

function rethrow(error: Error): never {
  throw error
}
