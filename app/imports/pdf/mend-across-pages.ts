import { endsParted } from './join-lines.ts'
import type { PageParagraph } from './page-furniture.ts'
import type { Line } from './page-lines.ts'

/** Brings the end of a word that a page parted to its beginning on the page before; what stands around the text does not lie between them. */
export function mendAcrossPages(pages: PageParagraph[][]): PageParagraph[][] {
  const mended = pages.map((paragraphs) => paragraphs.map((each) => ({ ...each, lines: [...each.lines] })))
  for (const [at, page] of mended.entries()) {
    const above = page.findLast(({ isFurniture }) => !isFurniture)
    const below = mended[at + 1]?.find(({ isFurniture }) => !isFurniture)
    const [parted, rest] = [above?.lines.at(-1), below?.lines[0]]
    if (!above || !below || !parted || !rest) continue
    if (!endsParted(parted.text) || !/^\p{Ll}/u.test(rest.text)) continue
    const [end = '', ...others] = rest.text.split(' ')
    above.lines.push({ ...parted, text: end })
    below.lines.splice(0, 1, ...lineOf(rest, others.join(' ')))
  }
  return mended.map((paragraphs) => paragraphs.filter(({ lines }) => lines.length > 0))
}

function lineOf(line: Line, text: string): Line[] {
  return text === '' ? [] : [{ ...line, text }]
}
