import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableText } from '#app/domain/anchoring/comparable-text.ts'
import { isWhole } from '#app/domain/anchoring/find-words.ts'
import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import { indexText } from '#app/domain/anchoring/text-index.ts'
import { codePointsOf } from '#app/domain/code-points.ts'

const word = fc.constantFrom(
  'да',
  'нет',
  'он',
  'онлайн',
  'телефон',
  'дача',
  'брат',
  'сказал',
  'Алматы',
  '90',
  '80',
  '🎹',
  '👩‍👩‍👧',
  'é',
  'Team',
  'Alpha',
  'Beta',
)
const sentence = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => `${words.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join('\n\n'))
const place = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 }))

test('words that others quoted are only ever found where the very same words stand', () => {
  fc.assert(
    fc.property(
      text,
      text,
      place,
      fc.boolean(),
      fc.boolean(),
      (before, after, [at, length], beside, inThisText) => {
        const start = at % before.length
        const end = Math.min(before.length, start + length)
        const exact = before.slice(start, end)
        fc.pre(exact.trim() !== '' && exact.isWellFormed())
        const quote = {
          exact,
          prefix: beside ? before.slice(Math.max(0, start - 32), start) : '',
          suffix: beside ? before.slice(end, end + 32) : '',
        }
        const { located } = locateGiven(indexText(after), quote, { span: { start, end }, inThisText })
        if (located.outcome !== 'exact' && located.outcome !== 'moved') return
        if (isWhole(before, { start, end })) expect(isWhole(after, located.span)).toBe(true)
        const found = after.slice(located.span.start, located.span.end)
        const tokens = (words: string) => {
          const { text: plain, tokens: spans } = comparableText(words)
          return spans.map((span) => plain.slice(span.start, span.end)).join(' ')
        }
        expect(tokens(found)).toContain(tokens(exact))
      },
    ),
    { numRuns: 5000, seed: 20260110 },
  )
})

test('a word that others quoted is never found inside a longer one, wherever its position points (hypothesis/client#258)', () => {
  let found = 0
  fc.assert(
    fc.property(
      text,
      text,
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      fc.boolean(),
      (before, after, which, offset, beside, inThisText) => {
        const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)]
        fc.pre(words.length > 0)
        const { index: start, 0: exact } = words[which % words.length] as RegExpExecArray
        const quote = {
          exact,
          prefix: beside ? before.slice(Math.max(0, start - 32), start) : '',
          suffix: beside ? before.slice(start + exact.length, start + exact.length + 32) : '',
        }
        const inside = [...after.matchAll(new RegExp(exact, 'giu'))].map(({ index }) => index)
        const at = inside.length > 0 ? (inside[offset % inside.length] ?? 0) : start
        const { located } = locateGiven(indexText(after), quote, {
          span: { start: at, end: at + exact.length },
          inThisText,
        })
        if (located.outcome !== 'exact' && located.outcome !== 'moved') return
        found += 1
        expect(isWhole(after, located.span)).toBe(true)
        expect(after.slice(located.span.start, located.span.end)).toBe(exact)
      },
    ),
    { numRuns: 5000, seed: 20260113 },
  )
  expect(found).toBeGreaterThan(500)
})

test('a text that did not change gives every quote back at its own place, when the position came along', () => {
  fc.assert(
    fc.property(text, place, (words, [at, length]) => {
      const start = at % words.length
      const exact = words.slice(start, start + length)
      fc.pre(exact.trim() !== '' && exact.isWellFormed())
      const position = { start, end: start + exact.length }
      const quote = {
        exact,
        prefix: words.slice(Math.max(0, start - 32), start),
        suffix: words.slice(position.end, position.end + 32),
      }
      expect(locateGiven(indexText(words), quote, { span: position, inThisText: true }).located.outcome).toBe(
        'exact',
      )
    }),
    { numRuns: 3000, seed: 20260111 },
  )
})

test('offsets go to code points and back without loss', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (words) => {
      const { toPoints, toUnits } = codePointsOf(words)
      let units = 0
      for (const point of words) {
        expect(toUnits(toPoints(units))).toBe(units)
        units += point.length
      }
    }),
    { numRuns: 2000, seed: 20260112 },
  )
})
