import type { Rationale, RationaleBlock, RationaleInline, RationaleWords } from '#app/domain/rationale.ts'
import { type Html, html, linkTo } from './html-text.ts'

/** The id of the note that a citation leads to. */
export const noteId = (claim: string, evidence: string) => `${claim}-note-${evidence}`
/** The id of a place in the reasons that cites a piece of evidence. */
export const citeId = (claim: string, evidence: string, time: number) => `${claim}-cite-${evidence}-${time}`

/** A rationale in HTML, and how often it cites each piece of evidence, so that notes can lead back to each place. */
export function rationaleHtml(
  rationale: Rationale,
  claim: string,
): { markup: Html[]; times: Map<string, number> } {
  const times = new Map<string, number>()
  const cite = (label: string): Html => {
    const time = (times.get(label) ?? 0) + 1
    times.set(label, time)
    return html`<a class="chip" id="${citeId(claim, label, time)}" href="#${noteId(claim, label)}">${label}</a>`
  }
  return { markup: rationale.map((block) => blockHtml(block, cite)), times }
}

type Cite = (label: string) => Html

function blockHtml(block: RationaleBlock, cite: Cite): Html {
  if (block.type === 'paragraph') return html`<p dir="auto">${inlinesHtml(block.children, cite)}</p>\n`
  const items = block.items.map((item) => html`<li dir="auto">${inlinesHtml(item, cite)}</li>`)
  return block.ordered ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`
}

function inlinesHtml(inlines: RationaleInline[], cite: Cite): Html[] {
  return inlines.map((piece) => {
    if (piece.type === 'evidence') return cite(`E${piece.number}`)
    return piece.type === 'link' ? linkTo(piece.children.map(wordsHtml), piece.url) : wordsHtml(piece)
  })
}

function wordsHtml({ text, bold, italic }: RationaleWords): Html {
  const words = italic ? html`<em>${text}</em>` : html`${text}`
  return bold ? html`<strong>${words}</strong>` : words
}
