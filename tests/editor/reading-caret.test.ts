import { describe, expect, it } from 'vitest'
import { caretSpan, extendCaret, moveCaret, type ReadingCaret } from '#app/editor/reading-caret.ts'
import type { TextUnit } from '#app/editor/text-units.ts'
import { shownText } from './nasty-texts.ts'

const { text, blocks } = shownText(
  'x',
  [
    { kind: 'paragraph', text: 'Глава МИД сообщил. Не пускают!  ' },
    { kind: 'paragraph', text: 'Share this' },
    { kind: 'paragraph', text: '«Мы будем защищать», — заверил министр.' },
  ],
  [1],
)

function words(caret: ReadingCaret | null): string | null {
  const span = caret && caretSpan(text, blocks, caret)
  return span && text.slice(span.start, span.end)
}

function walk(unit: TextUnit, steps: (1 | -1)[], from: ReadingCaret | null = null): ReadingCaret | null {
  return steps.reduce<ReadingCaret | null>((caret, step) => moveCaret(text, blocks, caret, unit, step), from)
}

describe('The reading caret', () => {
  it('begins at the first sentence and goes from sentence to sentence', () => {
    expect(words(walk('sentence', [1]))).toBe('Глава МИД сообщил.')
    expect(words(walk('sentence', [1, 1]))).toBe('Не пускают!')
  })

  it('passes over what is folded away', () => {
    expect(words(walk('sentence', [1, 1, 1]))).toBe('«Мы будем защищать», — заверил министр.')
    expect(words(walk('sentence', [1, 1, 1, -1]))).toBe('Не пускают!')
  })

  it('stays at the ends of the text', () => {
    expect(words(walk('paragraph', [1, 1, 1, 1]))).toBe('«Мы будем защищать», — заверил министр.')
    expect(words(walk('word', [1, -1, -1]))).toBe('Глава')
  })

  it('changes its step on the way', () => {
    const sentence = walk('sentence', [1, 1])
    expect(words(walk('word', [1], sentence))).toBe('пускают')
    expect(words(walk('paragraph', [-1], sentence))).toBe('Глава МИД сообщил. Не пускают!')
  })

  it('selects the unit it stands on, then grows and shrinks by units', () => {
    const one = extendCaret(text, blocks, walk('word', [1, 1]), 'word', 1)
    expect(words(one)).toBe('МИД')
    const two = extendCaret(text, blocks, one, 'word', 1)
    expect(words(two)).toBe('МИД сообщил')
    expect(words(extendCaret(text, blocks, two, 'word', -1))?.trim()).toBe('МИД')
    expect(words(extendCaret(text, blocks, two, 'sentence', 1))).toBe('МИД сообщил.')
  })

  it('selects backwards, across paragraphs', () => {
    const last = walk('word', [1, 1, 1, 1, 1, 1])
    expect(words(last)).toBe('Мы')
    const back = extendCaret(text, blocks, extendCaret(text, blocks, last, 'word', -1), 'word', -1)
    expect(words(back)).toMatch(/^пускают![\s\S]*Мы$/)
  })
})
