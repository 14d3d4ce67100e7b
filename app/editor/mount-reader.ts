import { createEditor } from 'lexical'
import type { ShownBlock } from '#app/domain/capture.ts'
import { $fillRoot, readerNodes } from './reader-nodes.ts'
import type { ReadingLabels } from './reading-plan.ts'

/**
 * Gives the root, which holds the HTML of `blocksToHtml`, to a read-only editor. The editor puts the same elements
 * in its place within one task. Returns the function that takes the root back.
 */
export function mountReader(
  root: HTMLElement,
  text: string,
  blocks: ShownBlock[],
  labels: ReadingLabels,
): () => void {
  const open = openFolds(root)
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    nodes: readerNodes,
    onError: (error) => {
      throw error
    },
  })
  editor.update(() => $fillRoot(text, blocks, labels), { tag: 'history-merge' })
  editor.setRootElement(root)
  for (const [at, fold] of folds(root).entries()) fold.open = open[at] ?? false
  return () => editor.setRootElement(null)
}

function folds(root: HTMLElement): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details[data-fold]')]
}

function openFolds(root: HTMLElement): boolean[] {
  return folds(root).map((fold) => fold.open)
}
