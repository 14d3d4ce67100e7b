import { lexer, type Token, type Tokens } from 'marked'
import { canonicalize, type DraftBlock } from '#app/domain/canonical-text.ts'
import type { BlockKind } from '#app/domain/capture.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { decodeText } from './decode-text.ts'
import { type FileToRead, type Imported, noFacts } from './imported.ts'
import { inlineText } from './markdown-words.ts'
import { blocksOfText } from './text.ts'

const longestMarkdown = 2_000_000
const longestStretch = 200_000
const deepNesting = /^(?:[ \t]{0,8}(?:[>*+-]|\d{1,9}[.)])){40}|^[ \t]{120}/m

/**
 * Markdown as plain text: headings, paragraphs, list items, quotes and table rows (cells parted by ` | `). Links and
 * pictures keep their words, numbered items their numbers, footnotes their marks; HTML stays as it was written and is never rendered.
 */
export function importMarkdown({ bytes }: Pick<FileToRead, 'bytes'>): Imported {
  const { text, encoding } = decodeText(bytes)
  const { frontMatter, body } = splitFrontMatter(canonicalize(text))
  const blocks = isTangled(body) ? blocksOfText(body) : blocksOfMarkdown(body)
  if (blocks.length === 0) throw new WorkbenchError('invalid', 'capture.no_text')
  return {
    facts: {
      ...noFacts,
      title: titleIn(frontMatter) ?? blocks.find((block) => block.kind === 'heading')?.text ?? null,
    },
    blocks: frontMatter === '' ? blocks : [{ kind: 'boilerplate', text: frontMatter }, ...blocks],
    mediaType: `text/markdown; charset=${encoding}`,
  }
}

/** Markup that no person writes takes the reader of Markdown minutes; such a file is read as plain text, nothing lost. */
function isTangled(text: string): boolean {
  return (
    text.length > longestMarkdown ||
    deepNesting.test(text) ||
    text.split(/\n[ \t]*\n/).some((stretch) => stretch.length > longestStretch)
  )
}

function blocksOfMarkdown(text: string): DraftBlock[] {
  return blocksOf(lexer(text), 'paragraph').filter((block) => block.text.trim() !== '')
}

/** Facts between two lines of dashes at the very start. They stay in the capture, folded away as boilerplate. */
function splitFrontMatter(text: string): { frontMatter: string; body: string } {
  const found = /^---\n((?:[^\n]+\n)+?)---(?:\n|$)/.exec(text)
  if (!found?.[1]?.includes(':')) return { frontMatter: '', body: text }
  return { frontMatter: found[1].trimEnd(), body: text.slice(found[0].length) }
}

function titleIn(frontMatter: string): string | null {
  const title = /^title:[ \t]*(.+)$/im.exec(frontMatter)?.[1]?.trim() ?? ''
  return title.replace(/^(["'])(.*)\1$/, '$2').trim() || null
}

/** `kind` is what a plain paragraph is here: a quote inside of a quote, else a paragraph. */
function blocksOf(tokens: Token[], kind: BlockKind): DraftBlock[] {
  return tokens.flatMap((token) => blocksOfToken(token as Tokens.Generic, kind))
}

function blocksOfToken(token: Tokens.Generic, kind: BlockKind): DraftBlock[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'checkbox':
      return []
    case 'def':
      return token.tag.startsWith('^') ? [{ kind, text: token.raw.trimEnd() }] : []
    case 'heading':
      return [{ kind: 'heading', text: inlineText(token) }]
    case 'blockquote':
      return blocksOf(token.tokens ?? [], 'quote')
    case 'list':
      return itemsOf(token as Tokens.List)
    case 'table':
      return rowsOf(token as Tokens.Table)
    case 'code':
      return [{ kind, text: token.text }]
    case 'html':
      return [{ kind, text: token.raw.trimEnd() }]
    default:
      return [{ kind, text: inlineText(token) }]
  }
}

function itemsOf(list: Tokens.List): DraftBlock[] {
  const first = Number(list.start || 1)
  return list.items.flatMap((item, index) => {
    const [own, ...rest] = blocksOf(item.tokens, 'list-item').map(asItem)
    if (!own) return []
    const number = list.ordered ? `${first + index}. ` : ''
    return [{ ...own, text: number + boxOf(item) + own.text }, ...rest]
  })
}

/** The box of an item to tick, where it does not already stand in the item's first paragraph. */
function boxOf({ tokens, checked }: Tokens.ListItem): string {
  if (tokens[0]?.type !== 'checkbox') return ''
  return checked ? '[x] ' : '[ ] '
}

function asItem(block: DraftBlock): DraftBlock {
  return block.kind === 'paragraph' ? { ...block, kind: 'list-item' } : block
}

function rowsOf({ header, rows }: Tokens.Table): DraftBlock[] {
  return [header, ...rows].map((cells) => ({
    kind: 'table-row',
    text: cells.map((cell) => inlineText(cell).trim()).join(' | '),
  }))
}
