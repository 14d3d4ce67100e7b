import { describe, expect, test } from 'vitest'
import { type Layout, layOut } from '#app/domain/layout.ts'
import { joined, split, whole, withKind } from '#app/domain/relayout.ts'

const text = 'Раз два.\n\nТри.\n\nРеклама'
const read: Layout = [
  { kind: 'paragraph', start: 0, end: 8 },
  { kind: 'paragraph', start: 10, end: 14 },
  { kind: 'boilerplate', start: 16, end: 23 },
]
const words = (layout: Layout) => layOut(text, [], layout).map(({ kind, text: part }) => `${kind}: ${part}`)

describe('parting a text into blocks', () => {
  test('a block can be of another kind', () => {
    expect(words(withKind(read, 0, 'heading'))[0]).toBe('heading: Раз два.')
  })

  test('a block can be joined with the one above it, and the first one with none', () => {
    expect(words(joined(read, 1))).toEqual(['paragraph: Раз два. Три.', 'boilerplate: Реклама'])
    expect(joined(read, 0)).toEqual(read)
  })

  test('a block can be split at any place between its words, and nowhere else', () => {
    expect(words(split(read, 0, text, 4))).toEqual([
      'paragraph: Раз',
      'paragraph: два.',
      'paragraph: Три.',
      'boilerplate: Реклама',
    ])
    expect(words(split(read, 0, text, 3))).toEqual(words(split(read, 0, text, 4)))
    for (const offset of [0, 8, 12]) expect(split(read, 0, text, offset)).toEqual(read)
  })

  test('what stands around the text can be taken as text', () => {
    expect(words(whole(read))).toEqual(['paragraph: Раз два.', 'paragraph: Три.', 'paragraph: Реклама'])
  })
})
