import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextLength, holds, locateSpan } from '#app/domain/passage.ts'
import { spanOf } from '#tests/support/material.ts'

const text = 'Но Рузахунов и Убуров, который на самом деле Юбуров, выглядят по-разному. 👩‍👧 й и\u0306 конец'

describe('a passage', () => {
  test('holds the words selected and what stands on either side', () => {
    const passage = locateSpan(text, spanOf(text, 'на самом деле Юбуров'))
    expect(passage.exact).toBe('на самом деле Юбуров')
    expect(text.slice(passage.start - passage.prefix.length, passage.start)).toBe(passage.prefix)
    expect(text.startsWith(passage.suffix, passage.end)).toBe(true)
    expect(passage.prefix).toHaveLength(text.indexOf('на самом деле'))
    expect(passage.suffix).toBe(', выглядят по-разному. 👩‍👧 й ')
    expect(passage.suffix.length).toBeLessThanOrEqual(contextLength)
  })

  test('loses the spaces that a double click takes along', () => {
    expect(locateSpan(text, spanOf(text, ' Убуров, ')).exact).toBe('Убуров,')
  })

  test('never cuts an emoji or a letter with its accent', () => {
    const family = text.indexOf('👩')
    expect(locateSpan(text, { start: family + 1, end: family + 2 }).exact).toBe('👩‍👧')
    const short = text.indexOf('и\u0306')
    expect(locateSpan(text, { start: short, end: short + 1 }).exact).toBe('и\u0306')
  })

  test('is refused when only space is selected', () => {
    expect(() => locateSpan('a   b', { start: 1, end: 4 })).toThrow('passage.empty')
  })

  test.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 0, end: 9999 },
  ])('is refused outside the text: $start to $end', (span) => {
    expect(() => locateSpan(text, span)).toThrow('passage.outside')
  })

  test('always holds its own words, whole letters and no space at its ends', () => {
    const unit = fc.constantFrom(
      'а',
      'б',
      ' ',
      '\n',
      'и\u0306',
      '\u0301',
      '👩‍👧',
      '🇰🇿',
      '\u00A0',
      'e\u0301\u0323',
    )
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 60 }).map((units) => units.join('')),
        fc.nat(),
        fc.nat(),
        (sample, a, b) => {
          const start = a % sample.length
          const end = start + 1 + (b % (sample.length - start))
          fc.pre(sample.slice(start, end).trim() !== '')
          const passage = locateSpan(sample, { start, end })
          const boundaries = [...graphemes.segment(sample)].map((part) => part.index)
          expect(holds(sample, passage)).toBe(true)
          expect([...boundaries, sample.length]).toEqual(expect.arrayContaining([passage.start, passage.end]))
          expect(passage.exact.trimEnd()).toBe(passage.exact)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
