import { expect, test } from 'vitest'
import { contained, isolate } from '#app/domain/text-direction.ts'

test('words that are read from right to left are set apart, others stay as they are', () => {
  expect(isolate('слова, words')).toBe('слова, words')
  expect(isolate('שלום!')).toBe('\u2068שלום!\u2069')
  expect(isolate('one\nשלום')).toBe('one\n\u2068שלום\u2069')
})

test('direction marks that a text opens end with its line, and it cannot close what it did not open', () => {
  expect(contained('a\u202Eb\nc')).toBe('a\u202Eb\u202C\nc')
  expect(contained('a\u2069b\u202Cc')).toBe('abc')
  expect(contained('\u2067a\u202Eb\u202C\u2069')).toBe('\u2067a\u202Eb\u202C\u2069')
})
