import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ComparedText, sharedWords } from '#app/domain/anchoring/shared-words.ts'

const sentence =
  'Конечно, важно не то, какой информацией обладает Россия, важно, какой информацией обладает Казахстан, сказал Песков.'

const text = (id: string, words: string, group = 'ru'): ComparedText<string> => ({
  ...{ id, group, text: words, leftOut: [] },
})

function shared(...texts: ComparedText<string>[]) {
  return sharedWords(texts).map(({ a, b, runs }) => {
    const wordsOf = (id: string, span: { start: number; end: number }) =>
      texts.find((one) => one.id === id)?.text.slice(span.start, span.end)
    return { a, b, passages: runs.map((run) => [wordsOf(a, run.a), wordsOf(b, run.b)]) }
  })
}

describe('shared words', () => {
  test('are found with their places in both texts', () => {
    const found = shared(text('S1', `До этого. ${sentence} После.`), text('S2', `Иначе! ${sentence} Всё.`))
    const bare = sentence.replace(/[.]$/, '')
    expect(found).toEqual([{ a: 'S1', b: 'S2', passages: [[bare, bare]] }])
  })

  test('are found when some were changed, and when quote marks, spaces and letter case differ', () => {
    const changed = sentence.replace('Россия', 'РФ').replace('важно, какой', 'ВАЖНО,\u00a0какой')
    const [found] = shared(text('S1', sentence), text('S2', `«${changed}»`))
    expect(found?.passages[0]?.[1]).toBe(changed.replace(/[.]$/, ''))
  })

  test('are not sought across languages, nor in what is left out as boilerplate', () => {
    expect(shared(text('S1', sentence), text('S2', sentence, 'uk'))).toEqual([])
    const folded = { ...text('S2', sentence), leftOut: [{ start: 0, end: sentence.length }] }
    expect(shared(text('S1', sentence), folded)).toEqual([])
  })

  test('are not a few common words, nor the same words in another order', () => {
    expect(shared(text('S1', 'на территории Казахстана в начале января'), text('S2', sentence))).toEqual([])
    const turned = sentence.split(' ').reverse().join(' ')
    expect(shared(text('S1', sentence), text('S2', turned))).toEqual([])
  })

  test('of very many texts lead to the first of them', () => {
    const copies = Array.from({ length: 30 }, (_, index) => text(`S${index + 1}`, sentence))
    const found = sharedWords(copies)
    expect(found.map(({ a }) => a)).toEqual(Array.from({ length: 29 }, () => 'S1'))
  })

  test('of empty texts are none', () => {
    expect(shared(text('S1', ''), text('S2', ' '), text('S3', '…'))).toEqual([])
  })

  test('are not found among the five texts of the worked case, which were written apart', () => {
    const folder = new URL('../../seeds/texts/', import.meta.url)
    const texts = readdirSync(folder).sort()
    const read = texts.map((file) => text(file, readFileSync(new URL(file, folder), 'utf8')))
    expect(shared(...read)).toEqual([])
  })
})
