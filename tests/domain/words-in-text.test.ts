import { expect, test } from 'vitest'
import { wordsInText } from '#app/domain/words-in-text.ts'

const text = 'Об этом сообщает\u00a0«Kloop». Об этом и речь.'
const found = (words: string) => {
  const span = wordsInText(text, words)
  return span && text.slice(span.start, span.end)
}

test('words are found letter for letter, whatever kind of space and quote mark was typed', () => {
  expect(found('сообщает\u00a0«Kloop»')).toBe('сообщает\u00a0«Kloop»')
  expect(found('  сообщает "Kloop"\n')).toBe('сообщает\u00a0«Kloop»')
})

test('the first place is meant where they stand more than once', () => {
  expect(wordsInText(text, 'Об этом')).toEqual({ start: 0, end: 7 })
})

test('other letters and nothing at all are not found', () => {
  expect(found('сообщил «Kloop»')).toBeNull()
  expect(found('   ')).toBeNull()
})
