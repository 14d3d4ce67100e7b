import { afterAll, describe, expect, test } from 'vitest'
import { createFileReader } from '#app/imports/worker/file-reader.ts'

const page = (markup: string) => ({
  bytes: new TextEncoder().encode(markup),
  ...{ fileName: 'page.html', mediaType: null, address: null },
})

describe('reading in a thread of its own', () => {
  const reader = createFileReader()
  afterAll(reader.close)

  test('a page is read, and a refusal keeps its sentence', async () => {
    expect((await reader.read(page('<p>Слова</p>'))).blocks).toEqual([{ kind: 'paragraph', text: 'Слова' }])
    await expect(reader.read(page('<div>'.repeat(5_000)))).rejects.toThrow('capture.too_complex')
  })

  test('one bad file among several does not stop the others', async () => {
    const files = ['<p>Раз</p>', '<script></script>', '<p>Два</p>'].map(page)
    const outcomes = await Promise.allSettled(files.map(reader.read))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

test('a file that takes too long is stopped, and the next one is read all the same', async () => {
  const reader = createFileReader({ deadline: 1, memory: 512 })
  await expect(reader.read(page('<p>Слова</p>'.repeat(50_000)))).rejects.toThrow('capture.too_slow')
  await reader.close()
})
