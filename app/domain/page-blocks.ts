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
  else if (context.kind === 'table-row' && (name === 'td' || name === 'th')) addCell(element, context, run)
  else if (!boxes.has(name) || context.kind === 'table-row') walk(element, context, run)
  else addBox(element, context, run)
}

function addBox(element: Element, context: Context, run: Run): void {
  const kind = kinds[element.localName] ?? context.kind
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

/** The words gathered for the block that is open. */
class Run {
  readonly blocks: PageBlock[] = []
  private text = ''
  private holders = new Set<Element>()

  add(words: string, holder: Element, verbatim: boolean): void {
    this.text += verbatim ? words : this.spaced(words.replace(/[ \t\n\f\r]+/g, ' '))
    if (words.trim() !== '') this.holders.add(holder)
  }

  breakLine(): void {
    this.text = `${this.text.replace(/ +$/, '')}\n`
  }

  startCell(): void {
    if (this.text.trim() !== '') this.text = `${this.text.trimEnd()} | `
  }

  close(kind: BlockKind): void {
    const text = this.text.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
    if (text !== '') this.blocks.push({ kind, text, holders: this.holders })
    this.text = ''
    this.holders = new Set()
  }

  /** One space is enough where two stretches of words meet, and none begins a line. */
  private spaced(words: string): string {
    return this.text === '' || /[ \n]$/.test(this.text) ? words.replace(/^ /, '') : words
  }
}
