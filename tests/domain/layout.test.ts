import { describe, expect, test } from 'vitest'
import type { Block } from '#app/domain/capture.ts'
import { cutsWord, layOut, layoutOf } from '#app/domain/layout.ts'
import { joined, split, whole, withKind } from '#app/domain/relayout.ts'

const text = 'Меня зовут\n\nВикрам. И это всё\n\nРеклама'
const time = (from: number, to: number) => ({ kind: 'time' as const, from, to })
const blocks: Block[] = [
  { kind: 'paragraph', start: 0, end: 10, locator: time(1, 2) },
  { kind: 'paragraph', start: 12, end: 29, locator: time(2, 5) },
  { kind: 'boilerplate', start: 31, end: 38, locator: time(5, 6) },
]
const layout = layoutOf(blocks)

describe('parting a text before it is locked', () => {
  test('two subtitles joined take the time of both, and one split keeps its own', () => {
    expect(layOut(text, blocks, joined(layout, 1))).toEqual([
      { kind: 'paragraph', text: 'Меня зовут Викрам. И это всё', locator: time(1, 5) },
      { kind: 'boilerplate', text: 'Реклама', locator: time(5, 6) },
    ])
    expect(layOut(text, blocks, split(layout, 1, text, 19)).map((block) => block.locator)).toEqual([
      time(1, 2),
      time(2, 5),
      time(2, 5),
      time(5, 6),
    ])
  })

  test('a split never goes through a word, neither asked for nor sent', () => {
    expect(split(layout, 1, text, 15)).toEqual(layout)
    const through = [
      { kind: 'paragraph' as const, start: 0, end: 15 },
      { kind: 'paragraph' as const, start: 15, end: 38 },
    ]
    expect(() => layOut(text, blocks, through)).toThrow('layout.other_words')
  })

  test.each([
    ['between letters', 'слово', 2, true],
    ['before a combining accent', 'сло\u0301во', 3, true],
    ['after a combining accent', 'сло\u0301во', 4, true],
    ['at a soft hyphen', 'сло\u00adво', 4, true],
    ['inside of an emoji', '👩‍👧', 2, true],
    ['between words', 'два слова', 3, false],
    ['where two paragraphs were glued', 'конец.Начало', 6, false],
    ['at the ends', 'слово', 5, false],
  ])('%s', (_, words, at, cuts) => {
    expect(cutsWord(words, at)).toBe(cuts)
  })

  test('everything can be taken as text, and a single block given another kind', () => {
    expect(whole(layout).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(withKind(layout, 0, 'heading').map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'boilerplate',
    ])
  })
})
