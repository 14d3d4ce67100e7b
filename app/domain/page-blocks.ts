import type { BlockKind } from './capture.ts'

/** A block of a page and the elements that directly hold its words. */
export type PageBlock = { kind: BlockKind; text: string; holders: ReadonlySet<Element> }

const unseen = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select datalist textarea input'.split(
    ' ',
  ),
)

const boxes = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody
  tfoot thead tr ul`.split(/\s+/),
)

const kinds: Record<string, BlockKind> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'list-item', dt: 'list-item', dd: 'list-item', blockquote: 'quote' },
  ...{ figcaption: 'caption', caption: 'caption', tr: 'table-row' },
}

/**
 * The words of a page as its reader sees them, block by block in document order: white space collapsed as HTML does it, `br`
 * as a line end, the cells of a table row parted by ` | `. Markup, scripts and hidden elements leave nothing behind.
 */
export function blocksOfPage(root: Element): PageBlock[] {
  const run = new Run()
  walk(root, { kind: 'paragraph', verbatim: false }, run)
  run.close('paragraph')
  return run.blocks
}

type Context = { kind: BlockKind; verbatim: boolean }

function walk(element: Element, context: Context, run: Run): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) run.add(node.nodeValue ?? '', element, context.verbatim)
    else if (node.nodeType === 1) enter(node as Element, context, run)
  }
}

function enter(element: Element, context: Context, run: Run): void {
  const name = element.localName
  if (unseen.has(name) || isHidden(element)) return
  if (name === 'br') run.breakLine()
  else if (cells.has(name) && context.kind === 'table-row') addCell(element, context, run)
  else if (!boxes.has(name) && !cells.has(name)) walk(element, context, run)
  else if (context.kind === 'table-row') addLines(element, context, run)
  else addBox(element, context, run)
}

const cells = new Set(['td', 'th'])

const parts = 'table, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figure, article, section, nav, form'
const longestCell = 600

/** Old pages are laid out by tables: a row with a single cell, a cell with parts of its own or with much text is no row of a table. */
function isRow(row: Element): boolean {
  const filled = [...row.children].filter((cell) => cell.textContent?.trim())
  return (
    filled.length > 1 &&
    filled.every((cell) => (cell.textContent?.length ?? 0) <= longestCell) &&
    row.querySelector(parts) === null
  )
}

function kindOf(element: Element, context: Context): BlockKind {
  if (element.localName === 'tr' && !isRow(element)) return context.kind
  return kinds[element.localName] ?? context.kind
}

/** What would be blocks elsewhere are lines inside of a cell. */
function addLines(element: Element, context: Context, run: Run): void {
  run.startLine()
  walk(element, context, run)
  run.startLine()
}

function addBox(element: Element, context: Context, run: Run): void {
  const kind = kindOf(element, context)
  run.close(context.kind)
  walk(element, { kind, verbatim: context.verbatim || element.localName === 'pre' }, run)
  run.close(kind)
}

function addCell(cell: Element, context: Context, run: Run): void {
  run.startCell()
  walk(cell, context, run)
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  )
}

/** The words gathered for the block that is open, piece by piece: only its end is ever looked at, so that a block of many pieces costs no more than its length. */
class Run {
  readonly blocks: PageBlock[] = []
  private pieces: string[] = []
  private holders = new Set<Element>()

  add(words: string, holder: Element, verbatim: boolean): void {
    this.push(verbatim ? words : this.spaced(words.replace(/[ \t\n\f\r]+/g, ' ')))
    if (words.trim() !== '') this.holders.add(holder)
  }

  breakLine(): void {
    this.trimEnd(withoutSpaces)
    this.push('\n')
  }

  startCell(): void {
    if (this.holders.size === 0) return
    this.trimEnd((piece) => piece.trimEnd())
    this.push(' | ')
  }

  /** A new line where words stand on this one, and none is begun already. */
  startLine(): void {
    if (!/^$| \| $|\n$/.test(this.ending())) this.breakLine()
  }

  close(kind: BlockKind): void {
    const text = this.pieces
      .join('')
      .trimEnd()
      .replace(/^(?:[^\S\n]*\n)+/, '')
    if (text !== '') this.blocks.push({ kind, text, holders: this.holders })
    this.pieces = []
    this.holders = new Set()
  }

  private push(piece: string): void {
    if (piece !== '') this.pieces.push(piece)
  }

  /** One space is enough where two stretches of words meet, and none begins a line. */
  private spaced(words: string): string {
    return /^$|[ \n]$/.test(this.ending()) ? words.replace(/^ /, '') : words
  }

  /** The last three characters, or as many as there are. */
  private ending(): string {
    let end = ''
    for (let at = this.pieces.length - 1; at >= 0 && end.length < 3; at -= 1) {
      end = (this.pieces[at] ?? '').slice(-3) + end
    }
    return end.slice(-3)
  }

  private trimEnd(trim: (piece: string) => string): void {
    for (let last = this.pieces.pop(); last !== undefined; last = this.pieces.pop()) {
      const kept = trim(last)
      if (kept !== '') return void this.pieces.push(kept)
    }
  }
}

function withoutSpaces(piece: string): string {
  let end = piece.length
  while (piece[end - 1] === ' ') end -= 1
  return piece.slice(0, end)
}
