import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableText, toComparable, toOriginal } from '#app/domain/anchoring/comparable-text.ts'

const plain = (text: string) => comparableText(text).text

test.each([
  ['\u0438\u0306 и\u0301', 'й и\u0301'],
  ['»\u0301', '"\u0301'],
  [' \u0301а', ' \u0301а'],
  ['\u00ad\u0301', '\u0301'],
  ['\u0301', '\u0301'],
  ['😀\u0301 \ud83d', '😀\u0301 \ud83d'],
  ['раз\n\n  два\u00a0три', 'раз два три'],
  ['', ''],
])('%j is compared as %j', (original, compared) => {
  expect(plain(original)).toBe(compared)
})

test('every place of the comparable form leads back to a place of the text, in order, whatever the text', () => {
  const signs = fc.constantFrom(
    ...'ая\u0301\u0306 «»\u00ad\u200b\u2019\n\u00a0a1-😀\ud83d\udc00'.split(''),
    '😀',
  )
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (list) => {
      const original = list.join('')
      const { text, offsets, tokens } = comparableText(original)
      expect(offsets).toHaveLength(text.length + 1)
      expect(offsets.at(-1)).toBe(original.length)
      expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b))
      for (const token of tokens)
        expect(toOriginal(comparableText(original), token).end).toBeLessThanOrEqual(original.length)
      const all = toComparable(comparableText(original), { start: 0, end: original.length })
      expect(all === null).toBe(text.trim() === '')
    }),
    { seed: 20220110, numRuns: 2000 },
  )
})
