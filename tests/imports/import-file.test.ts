import { describe, expect, test } from 'vitest'
import { largestFile } from '#app/imports/decode-text.ts'
import { importFile } from '#app/imports/import-file.ts'
import { makeDocx } from '#tests/support/made-files.ts'

const words = new TextEncoder().encode('# Слова\n\nАбзац')
const read = (fileName: string | null, mediaType: string | null, bytes: Uint8Array = words) =>
  importFile({ bytes, fileName, mediaType, address: null })

describe('choosing how to read a file', () => {
  test('the ending decides, whatever the browser says of the type', async () => {
    expect((await read('Заметки.MD', 'application/octet-stream')).facts.title).toBe('Слова')
    expect((await read('a.txt', 'text/markdown')).facts.title).toBe('# Слова')
  })

  test('a file without an ending is read by its type', async () => {
    expect((await read('README', 'text/plain; charset=utf-8')).blocks).toHaveLength(2)
  })

  test('a page that was saved without an ending is read as a page', async () => {
    const page = new TextEncoder().encode('<p>Слово</p>')
    expect((await read(null, 'application/xhtml+xml', page)).blocks).toEqual([
      { kind: 'paragraph', text: 'Слово' },
    ])
  })

  test.each([['table.xlsx'], ['letter.rtf'], ['script.txt.exe'], ['noending']])(
    '%s is refused',
    async (fileName) => {
      await expect(read(fileName, 'application/octet-stream')).rejects.toThrow('capture.unknown_type')
    },
  )

  test('a spreadsheet is said to be of a kind that cannot be read, not to be damaged', async () => {
    const archive = new TextEncoder().encode('PK\u0003\u0004 sheet')
    await expect(read('table.xlsx', null, archive)).rejects.toThrow('capture.unknown_type')
    await expect(read('letter', null, archive)).rejects.toThrow('capture.damaged')
  })

  test('what its first bytes prove counts more than its name', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7\nnothing more')
    await expect(read('letter.html', 'text/html', pdf)).rejects.toThrow('capture.damaged')
  })

  test('a file that is two things at once gives words or nothing, never what would run', async () => {
    const encode = (text: string) => new TextEncoder().encode(text)
    const script = '<script>alert(1)</script>'
    const pdf = encode(`%PDF-1.7\n<html><body><p>Слова</p>${script}</body></html>`)
    await expect(read('page.html', 'text/html', pdf)).rejects.toThrow('capture.damaged')
    const picture = encode(`GIF89a/*\u0000\u0001*/=1;alert(1)`)
    await expect(read('note.txt', 'text/plain', picture)).rejects.toThrow('capture.not_text')
    const page = await read('page.html', 'text/html', encode(`GIF89a<p>Слова</p>${script}`))
    expect(page.blocks.map(({ text }) => text)).toEqual(['GIF89a', 'Слова'])
    const letter = Buffer.from(await makeDocx('Раз', ['Два']))
    letter.writeUInt16LE(script.length, letter.length - 2)
    const commented = await read(
      'letter.docx',
      null,
      new Uint8Array(Buffer.concat([letter, Buffer.from(script)])),
    )
    expect(commented.blocks.map(({ text }) => text)).toEqual(['Раз', 'Два'])
  })

  test('a file of nothing but short lines, a hundred thousand of them, is refused', async () => {
    const lines = new TextEncoder().encode('a\n\n'.repeat(100_001))
    await expect(read('a.txt', null, lines)).rejects.toThrow('capture.too_complex')
  })

  test('an empty file and one above 10 MB are refused', async () => {
    await expect(read('a.html', null, new Uint8Array())).rejects.toThrow('capture.no_text')
    await expect(read('a.html', null, new Uint8Array(largestFile + 1))).rejects.toThrow('capture.too_large')
  })
})
