import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { canonicalize, composeText, splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { importFile } from '#app/imports/import-file.ts'
import { makeDocx, makePdf } from '#tests/support/made-files.ts'

const folder = new URL('../../seeds/texts/', import.meta.url)
const texts = readdirSync(folder)
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))

const textOf = async (fileName: string, bytes: Uint8Array, mediaType: string | null = null) =>
  composeText((await importFile({ bytes, fileName, mediaType, address: null })).blocks).text

const original = (bytes: Uint8Array) =>
  composeText([{ kind: 'paragraph', text: new TextDecoder().decode(bytes) }]).text

/** White space that HTML and Word write otherwise; every other character must be the same. */
const folded = (text: string) => text.replace(/[ \t\n]+/g, ' ').trim()

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

describe.each(texts)('the text $name comes out of the pipeline unchanged', ({ bytes }) => {
  const text = original(bytes)
  const paragraphs = splitAtBlankLines(canonicalize(new TextDecoder().decode(bytes)))

  test('as plain text, in UTF-8 and in UTF-16', async () => {
    expect(await textOf('a.txt', bytes)).toBe(text)
    const wide = iconv.encode(new TextDecoder().decode(bytes), 'utf-16le', { addBOM: true })
    expect(await textOf('a.txt', wide)).toBe(text)
  })

  const markup = paragraphs.map((words) => `<p>${escaped(words).replaceAll('\n', '<br>')}</p>`).join('')

  test('as a web page', async () => {
    const page = `<meta charset="utf-8"><body>${markup}`
    expect(await textOf('a.html', new TextEncoder().encode(page))).toBe(text.trimStart())
  })

  test('as rich text that is pasted', async () => {
    const bytes = new TextEncoder().encode(markup)
    const pasted = { fileName: null, mediaType: 'text/html; charset=utf-8', address: null, piece: true }
    expect(composeText((await importFile({ bytes, ...pasted })).blocks).text).toBe(text.trimStart())
  })

  test('as a PDF of several pages', async () => {
    // A no-break space at which a line was broken all the same is gone from the PDF itself.
    const printed = (words: string) => folded(words.replaceAll('\u00a0', ' '))
    expect(printed(await textOf('a.pdf', await makePdf([paragraphs])))).toBe(printed(text))
  })

  test('as Markdown', async () => {
    const marked = paragraphs.map((words) =>
      words.replaceAll(/[\\`*_#<[\]]/g, '\\$&').replaceAll('\n', '  \n'),
    )
    expect(await textOf('a.md', new TextEncoder().encode(marked.join('\n\n')))).toBe(paragraphs.join('\n\n'))
  })

  test.each(['srt', 'vtt'])('as subtitles (%s)', async (format) => {
    const lines = paragraphs.flatMap((words) => words.split('\n'))
    const comma = format === 'srt' ? ',' : '.'
    const cue = (at: number) =>
      `00:${String(at).padStart(2, '0')}:00${comma}000 --> 00:${String(at).padStart(2, '0')}:59${comma}000`
    const file = lines.map((words, at) => `${at + 1}\n${cue(at)}\n${escaped(words)}`).join('\n\n')
    const whole = format === 'vtt' ? `WEBVTT\n\n${file}\n` : `${file}\n`
    expect(folded(await textOf(`a.${format}`, new TextEncoder().encode(whole)))).toBe(folded(text))
  })

  test('as a Word file', async () => {
    const [first = '', ...rest] = paragraphs.flatMap((words) => words.split('\n'))
    expect(folded(await textOf('a.docx', await makeDocx(first, rest)))).toBe(folded(text))
  })
})
