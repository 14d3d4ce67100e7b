import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { canonicalize, composeText, splitAtBlankLines } from '#app/domain/canonical-text.ts'
import { importFile } from '#app/imports/import-file.ts'
import { makeDocx } from '#tests/support/made-files.ts'

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

  test('as a web page', async () => {
    const page = `<meta charset="utf-8"><body>${paragraphs.map((words) => `<p>${escaped(words).replaceAll('\n', '<br>')}</p>`).join('')}`
    expect(folded(await textOf('a.html', new TextEncoder().encode(page)))).toBe(folded(text))
  })

  test('as a Word file', async () => {
    const [first = '', ...rest] = paragraphs.flatMap((words) => words.split('\n'))
    expect(folded(await textOf('a.docx', await makeDocx(first, rest)))).toBe(folded(text))
  })
})
