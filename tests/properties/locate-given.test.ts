import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableText } from '#app/domain/anchoring/comparable-text.ts'
import { isWhole } from '#app/domain/anchoring/find-words.ts'
import { locateGiven } from '#app/domain/anchoring/locate-given.ts'
import { indexText } from '#app/domain/anchoring/text-index.ts'
import { codePointsOf } from '#app/domain/code-points.ts'
import { locateSpan, type Span } from '#app/domain/passage.ts'
import type { GivenQuote } from '#app/domain/remark.ts'

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

/** A text, and the same later: of its sentences some stayed, went, came twice, have another word, or got a new one beside them. */
const rewritten = fc
  .array(
    fc.record({
      words: sentence,
      became: fc.constantFrom('same', 'same', 'same', 'none', 'double', 'other', 'longer'),
      beside: sentence,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sentences) => {
    const later = sentences.flatMap(({ words, became, beside }) => {
      if (became === 'none') return []
      if (became === 'double') return [words, words]
      if (became === 'other') return [words.replace(/\S+/u, 'Gamma')]
      return became === 'longer' ? [words, beside] : [words]
    })
    return { before: sentences.map(({ words }) => words).join('\n\n'), after: later.join('\n\n') }
  })

test('words that others quoted are only ever found where the very same words stand, and mostly are where they stand', () => {
  const tally = { standing: 0, found: 0 }
  fc.assert(
    fc.property(
      rewritten,
      place,
      fc.boolean(),
      fc.boolean(),
      ({ before, after }, [at, length], beside, inThisText) => {
        const start = at % before.length
        const end = Math.min(before.length, start + length)
        const exact = before.slice(start, end)
        fc.pre(exact.trim() !== '' && exact.isWellFormed())
        const quote = quoteOf(before, { start, end }, beside)
        const { located } = locateGiven(indexText(after), quote, { span: { start, end }, inThisText })
        const isFound = located.outcome === 'exact' || located.outcome === 'moved'
        if (beside && after.split(quote.prefix + exact + quote.suffix).length === 2) {
          tally.standing += 1
          tally.found += Number(isFound)
        }
        if (!isFound) return
        const words = after.slice(located.span.start, located.span.end)
        expect(tokensOf(words)).toBe(tokensOf(locateSpan(before, { start, end }).exact))
        if (isWhole(before, { start, end })) expect(isWhole(after, located.span)).toBe(true)
      },
    ),
    { numRuns: 5000, seed: 20260110 },
  )
  expect(tally.standing).toBeGreaterThan(500)
  expect(tally.found / tally.standing).toBeGreaterThan(0.95)
})

function quoteOf(text: string, { start, end }: Span, beside: boolean): GivenQuote {
  const exact = text.slice(start, end)
  if (!beside) return { exact, prefix: '', suffix: '' }
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }
}

function tokensOf(words: string): string {
  const { text: plain, tokens } = comparableText(words)
  return tokens.map((span) => plain.slice(span.start, span.end)).join(' ')
}

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
        const quote = quoteOf(before, { start, end: start + exact.length }, beside)
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
      const quote = quoteOf(words, position, true)
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
