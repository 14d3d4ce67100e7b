import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileReader } from '#app/imports/worker/file-reader.ts'
import { makePdfOf } from '#tests/support/made-files.ts'

const named = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes, mediaType: null, address: null })
const page = (markup: string) => named('page.html', new TextEncoder().encode(markup))

describe('reading in a process of its own', () => {
  const reader = createFileReader()
  afterAll(reader.close)

  test('a page is read, and a refusal keeps its sentence', async () => {
    expect((await reader.read(page('<p>Слова</p>'))).blocks).toEqual([{ kind: 'paragraph', text: 'Слова' }])
    await expect(reader.read(page('<div>'.repeat(5_000)))).rejects.toThrow('capture.too_complex')
  })

  test('annotations of others are read, and a refusal keeps its sentence', async () => {
    const rows = [{ id: 'a', uri: 'https://news.example/', text: 'Чьи слова?' }]
    const read = await reader.readAnnotations(Buffer.from(JSON.stringify({ rows })))
    expect(read.remarks).toMatchObject([{ body: 'Чьи слова?' }])
    await expect(reader.readAnnotations(Buffer.from('{'))).rejects.toThrow('handover.not_json')
  })

  test('one bad file among several does not stop the others', async () => {
    const files = ['<p>Раз</p>', '<script></script>', '<p>Два</p>'].map(page)
    const outcomes = await Promise.allSettled(files.map(reader.read))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('a file made to do harm is refused, and the next one is read all the same', () => {
  test('when it takes too long, while somebody else’s file is read and all others are served', async () => {
    const reader = createFileReader({ deadline: 3_000 })
    const ended: string[] = []
    const hostile = reader
      .read(page('<table><tr><td>'.repeat(100) + 'x<a>'.repeat(80_000)))
      .catch(({ message }: Error) => ended.push(message))
    const turns = setInterval(() => ended.includes('turn') || ended.push('turn'), 1)
    await reader.read(page('<p>Слова</p>')).then(() => ended.push('other'))
    await hostile
    clearInterval(turns)
    expect(ended).toEqual(['turn', 'other', 'capture.too_slow'])
    expect((await reader.read(page('<p>Слова</p>'))).blocks).toHaveLength(1)
    reader.close()
  })

  test('when three kilobytes of a PDF unpack to more than the memory there is', async () => {
    const reader = createFileReader({ memory: 500 })
    const bomb = makePdfOf(deflateSync(deflateSync(Buffer.alloc(600 * 1024 * 1024, 32))), 2)
    expect(bomb.byteLength).toBeLessThan(5_000)
    await expect(reader.read(named('a.pdf', bomb))).rejects.toThrow('capture.too_complex')
    expect((await reader.read(page('<p>Слова</p>'))).blocks).toHaveLength(1)
    reader.close()
  })

  test('when its objects outgrow the heap, which ends the process that reads it', async () => {
    const reader = createFileReader({ heap: 64 })
    const many = named('a.txt', new TextEncoder().encode('a\n\n'.repeat(3_000_000)))
    await expect(reader.read(many)).rejects.toThrow('capture.too_complex')
    expect((await reader.read(page('<p>Слова</p>'))).blocks).toHaveLength(1)
    reader.close()
  })
})
