import type { Rationale, RationaleBlock, RationaleInline, RationaleWords } from '#app/domain/rationale.ts'
import { inline, link } from './markdown-text.ts'

/** A rationale in Markdown. Each chip becomes its label and a footnote of the claim: `[E3][^C4-E3]`. */
export function rationaleMarkdown(rationale: Rationale, claim: string): string {
  return rationale.map((block) => blockMarkdown(block, claim)).join('\n\n')
}

function blockMarkdown(block: RationaleBlock, claim: string): string {
  if (block.type === 'paragraph') return inlinesMarkdown(block.children, claim)
  return block.items
    .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inlinesMarkdown(item, claim)}`)
    .join('\n')
}

function inlinesMarkdown(inlines: RationaleInline[], claim: string): string {
  return inlines.map((piece) => inlineMarkdown(piece, claim)).join('')
}

function inlineMarkdown(piece: RationaleInline, claim: string): string {
  switch (piece.type) {
    case 'evidence':
      return `\\[E${piece.number}\\][^${claim}-E${piece.number}]`
    case 'link':
      return link(piece.children.map(words).join(''), piece.url)
    case 'text':
      return words(piece)
  }
}

/** Emphasis must hug its words, so the spaces around them stay outside. */
function words({ text, bold, italic }: RationaleWords): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return before === '' ? '' : ' '
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const closing = [...mark].reverse().join('')
  return `${before && ' '}${mark}${inline(core)}${closing}${after && ' '}`
}
