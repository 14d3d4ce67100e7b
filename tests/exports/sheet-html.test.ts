import { describe, expect, it } from 'vitest'
import { printable } from '#app/exports/plain-text.ts'
import { sheetHtml } from '#app/exports/sheet-html.ts'
import { textFor } from '#app/messages/text.ts'
import { elementsOf, textOf } from '../support/html-reading.ts'
import { emptySheet, nastyWords, sealed, sheetOf } from '../support/sheet-fixture.ts'

const text = textFor('en')

function carriedJson(file: string): unknown {
  const [, json = ''] = /<script type="application\/json" id="sheet">(.*?)<\/script>/s.exec(file) ?? []
  return JSON.parse(json)
}

/** The file without its style and data, which are no words of the sheet. */
function bodyOf(file: string): string {
  return file.replace(/^[\s\S]*<body>/, '').replace(/<script [\s\S]*$/, '')
}

/** Attributes that could run, load or restyle something, in the tags of the file. */
function riskyAttributes(file: string): string[] {
  const tags = [...bodyOf(file).matchAll(/<[a-z][^>]*>/gi)].map((match) => match[0].replace(/"[^"]*"/g, '""'))
  return tags.filter((tag) => /\s(on\w+|style|src|srcset|action|formaction)=/i.test(tag))
}

describe('the sheet in HTML', () => {
  it.each(Object.entries(nastyWords))('shows %s as it is, in the shape it always has', (_name, words) => {
    const file = sheetHtml(sheetOf(words), text)
    const calm = sheetHtml(sheetOf('calm words'), text)
    expect(elementsOf(bodyOf(file))).toEqual(elementsOf(bodyOf(calm)))
    expect(riskyAttributes(file)).toEqual([])
    const shown = textOf(bodyOf(file)).replace(/[\u2066-\u2069\u202A-\u202E]/g, '')
    const quotes = shown.split(printable(words).replace(/[\u2066-\u2069\u202A-\u202E]/g, '')).length - 1
    expect(quotes).toBeGreaterThanOrEqual(10)
  })

  it.each(Object.entries(nastyWords))('carries the whole sheet as data when it holds %s', (_name, words) => {
    const sheet = sheetOf(words)
    const file = sheetHtml(sheet, text)
    expect(carriedJson(file)).toEqual(sheet)
    expect(file.match(/<\/script/gi)).toHaveLength(1)
  })

  it('runs no script and asks for nothing', () => {
    const file = sheetHtml(sheetOf('words'), text)
    expect(file).toContain(`content="default-src 'none';`)
    expect(file).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/)
    expect(file).not.toMatch(/@import|url\(/)
    expect(elementsOf(file).filter((name) => name === 'script')).toEqual(['script'])
  })

  it('links an address only when it leads to the web', () => {
    const sheet = sheetOf('words')
    const [source] = sheet.sources
    if (!source) throw new Error('the sheet has a source')
    const { hash: _, ...body } = sheet
    const file = sheetHtml(sealed({ ...body, sources: [{ ...source, url: 'javascript:alert(1)' }] }), text)
    expect(file).not.toMatch(/href="(?!#|https?:)/)
    expect(sheetHtml(sheet, text)).toContain('href="https://example.org/a?b=%28c%29&amp;d=%3Ce%3E"')
  })

  it('says the language of each quote and lets its letters set its direction', () => {
    expect(sheetHtml(sheetOf('слова'), text)).toContain('<blockquote lang="ru" dir="auto">слова</blockquote>')
  })

  it('leads from each citation to its note and back', () => {
    const file = sheetHtml(sheetOf('words'), text)
    const targets = [...file.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '')
    const ids = [...file.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(targets).toContain('C1-note-E1')
    expect(targets).toContain('C1-cite-E1-1')
  })

  it('prints the case on each page, and a title cannot break out of the page styles', () => {
    const { hash: _, ...body } = sheetOf('words')
    const title = '"; } body { display: none } </style><b>'
    const file = sheetHtml(sealed({ ...body, case: { ...body.case, title } }), text)
    expect(file).toContain('content: "\\22 ; } body { display: none } \\3c /style\\3e \\3c b\\3e "')
    expect(file.match(/<\/style/g)).toHaveLength(1)
  })

  it('prints the sheet hash and the event head', () => {
    const sheet = emptySheet()
    const shown = textOf(bodyOf(sheetHtml(sheet, text)))
    expect(shown).toContain(sheet.hash)
    expect(shown).toContain(`No. 7, ${sheet.head.hash}`)
    expect(shown).toContain('This sheet holds no claims.')
  })
})
