import { readdirSync, readFileSync } from 'node:fs'
import { canonicalize, composeText, type DraftBlock } from '#app/domain/canonical-text.ts'
import { type ShownBlock, showBlocks } from '#app/domain/capture.ts'

export type ShownText = { name: string; text: string; blocks: ShownBlock[] }

/** A text as the reader gets it. The blocks named are folded away. */
export function shownText(name: string, drafts: DraftBlock[], folded: number[] = []): ShownText {
  const { text, blocks } = composeText(drafts)
  return { name, text, blocks: showBlocks(blocks, new Map(folded.map((index) => [index, true]))) }
}

/** One paragraph for each stretch between blank lines. */
export function shownParagraphs(name: string, raw: string, folded: number[] = []): ShownText {
  return shownText(name, [{ kind: 'paragraph', text: canonicalize(raw) }], folded)
}

const texts = new URL('../../seeds/texts/', import.meta.url)

/** The five texts of the worked case, their second block folded away. */
export const seedTexts: ShownText[] = readdirSync(texts)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => shownParagraphs(name, readFileSync(new URL(name, texts), 'utf8'), [1]))

/** What real texts bring and HTML tends to lose. */
export const nastyTexts: ShownText[] = [
  shownText('signs of markup', [
    { kind: 'heading', text: '</script><b>bold</b> & "quoted" &amp; \'so\'' },
    { kind: 'paragraph', text: '<!-- a comment --> ]]> <p>' },
  ]),
  shownText('spaces', [
    { kind: 'paragraph', text: '  two before, two after  ' },
    { kind: 'paragraph', text: '\ttab\tbetween\t' },
    { kind: 'table-row', text: 'one\t\ttwo   three' },
    { kind: 'paragraph', text: 'no-break\u00a0space, thin\u2009space, zero\u200bwidth, soft\u00adhyphen' },
  ]),
  shownText('lines', [
    { kind: 'quote', text: 'first line\nsecond line\n  third, set in' },
    { kind: 'list-item', text: '— item' },
    { kind: 'caption', text: 'Photo: TASS\u2028next' },
  ]),
  shownText('scripts', [
    { kind: 'paragraph', text: '👩‍👩‍👧‍👦 family, 🇰🇿 flag, é as two: e\u0301' },
    { kind: 'paragraph', text: 'שלום עולם and العربية in one line' },
    { kind: 'paragraph', text: 'Қазақстан, Україна, Кыргызстан, ё й' },
  ]),
  shownText(
    'folds at both ends',
    ['share', 'first', 'second', 'related', 'stories'].map((text) => ({ kind: 'paragraph', text })),
    [0, 3, 4],
  ),
  shownText(
    'a long text',
    Array.from({ length: 120 }, (_, at) => ({ kind: 'paragraph', text: `Paragraph ${at} stands here.` })),
    [24, 25, 26, 119],
  ),
  shownText('one block beyond what a parser keeps in one node', [
    { kind: 'paragraph', text: 'слово '.repeat(15_000) },
    { kind: 'paragraph', text: 'after it' },
  ]),
]
