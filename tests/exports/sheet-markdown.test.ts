import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { blockQuote, inline, paragraphs, table } from '#app/exports/markdown-text.ts'
import { printable } from '#app/exports/plain-text.ts'
import { sheetMarkdown } from '#app/exports/sheet-markdown.ts'
import { textFor } from '#app/messages/text.ts'
import { elementsOf, textOf } from '../support/html-reading.ts'
import { emptySheet, nastyWords, sheetOf } from '../support/sheet-fixture.ts'

const text = textFor('en')

/** The words a reader sees: line ends and runs of spaces are one space, isolates are invisible. */
function seen(words: string): string {
  return words
    .replace(/[\u2066-\u2069\u202A-\u202E]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}

describe('Markdown shows foreign words as they are', () => {
  it.each(Object.entries(nastyWords))('shows %s in a line, a quote and a table cell', (_name, words) => {
    const expected = seen(printable(words))
    expect(seen(textOf(render(inline(words))))).toBe(expected)
    expect(seen(textOf(render(blockQuote(words))))).toBe(expected)
    expect(elementsOf(render(blockQuote(words)))).toEqual(
      expect.not.arrayContaining([
        'a',
        'code',
        'pre',
        'em',
        'strong',
        'ul',
        'ol',
        'table',
        'script',
        'h1',
        'img',
      ]),
    )
    const cells = render(table(['a', 'b'], [[inline(words), 'next']]))
    expect(elementsOf(cells).filter((name) => name === 'td')).toHaveLength(2)
    expect(seen(textOf(cells))).toBe(`a b ${expected} next`)
  })

  it('shows any text as it is, and makes nothing but paragraphs and breaks of it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...'\\`*_[]<>|~#$@&:;.!()+-=^"\' \n\t0123abw/{}'),
      fc.constantFrom(
        'http://',
        'www.',
        '&amp;',
        '&#',
        '---',
        '[^1]',
        '](',
        '<b>',
        '1. ',
        '```',
        '\n\n',
        '    ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const words = pieces.join('')
        const html = render(paragraphs(words))
        expect(elementsOf(html).filter((name) => name !== 'p' && name !== 'br')).toEqual([])
        expect(seen(textOf(html))).toBe(seen(printable(words)))
      }),
      { numRuns: 1500, seed: 2022 },
    )
  })

  it('keeps the line ends of a quote', () => {
    expect(render(blockQuote('one\ntwo\n\nthree'))).toBe(
      '<blockquote>\n<p>one<br>two</p>\n<p>three</p>\n</blockquote>\n',
    )
  })
})

describe('the sheet in Markdown', () => {
  it.each(Object.entries(nastyWords))('keeps its shape when every word of it is %s', (_name, words) => {
    const shape = (sheet: string) => elementsOf(render(sheet)).filter((name) => name !== 'br' && name !== 'p')
    const calm = shape(sheetMarkdown(sheetOf('calm words'), text))
    expect(shape(sheetMarkdown(sheetOf(words), text))).toEqual(calm)
  })

  it('defines every footnote that it cites, once', () => {
    const sheet = sheetMarkdown(sheetOf('words'), text)
    const cited = [...sheet.matchAll(/\]\[\^([^\]]+)\]/g)].map((match) => match[1])
    const defined = [...sheet.matchAll(/^\[\^([^\]]+)\]: /gm)].map((match) => match[1])
    expect(cited).toEqual(['C1-E1', 'C1-E3'])
    expect(defined).toEqual(['C1-E1', 'C1-E3'])
    expect(sheet).toContain('[^C1-E3]: E3: withdrawn by Bolot')
  })

  it('prints the sheet hash and the event head', () => {
    const sheet = emptySheet()
    expect(sheetMarkdown(sheet, text)).toContain(sheet.hash)
    expect(sheetMarkdown(sheet, text)).toContain(`No. 7, ${sheet.head.hash}`)
  })

  it('says so when there is nothing on it', () => {
    const sheet = sheetMarkdown(emptySheet(), text)
    expect(sheet).toContain('This sheet holds no claims.')
    expect(sheet).toContain('This sheet holds no sources.')
  })
})
