import type { BlockKind, ShownBlock } from '#app/domain/capture.ts'
import { foldBeginning, type Part, planStretches, type ReadingLabels } from './reading-plan.ts'

/** The element in which a block of each kind stands. */
export const blockTags: Record<BlockKind, string> = {
  heading: 'h2',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
  'table-row': 'p',
  boilerplate: 'p',
}

/**
 * The HTML of a text: exactly the DOM that `mountReader` makes of it, so that the server's page and the editor's
 * do not differ. Each block's words stand in one span, every other character of the text is between two blocks.
 */
export function blocksToHtml(text: string, blocks: ShownBlock[], labels: ReadingLabels): string {
  return planStretches(blocks)
    .map((parts) => {
      const inner = parts.map((part) => partToHtml(text, part, labels)).join('')
      return `<div data-stretch="" dir="auto">${inner}</div>`
    })
    .join('')
}

function partToHtml(text: string, part: Part, labels: ReadingLabels): string {
  if (part.kind === 'block') return blockToHtml(text, part.block, labels)
  const label = labels.fold(part.blocks.length, foldBeginning(text, part.blocks))
  const inner = part.blocks.map((block) => blockToHtml(text, block, labels)).join('')
  return `<details data-fold="" dir="auto"><summary>${escapeText(label)}</summary><div>${inner}</div></details>`
}

function blockToHtml(text: string, block: ShownBlock, labels: ReadingLabels): string {
  const tag = blockTags[block.kind]
  const words = escapeText(text.slice(block.start, block.end))
  const begins = block.begins
    ? ` data-begins="${escapeText(labels.locator(block.begins)).replaceAll('"', '&quot;')}"`
    : ''
  return `<${tag} data-block="${block.index}" data-kind="${block.kind}"${begins} dir="auto"><span data-lexical-text="true">${words}</span></${tag}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeText(words: string): string {
  return words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
}
