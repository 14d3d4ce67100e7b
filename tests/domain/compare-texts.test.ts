import { describe, expect, test } from 'vitest'
import { compareTexts, compareWords, isUnchanged } from '#app/domain/anchoring/compare-texts.ts'

const marks = { same: '', removed: '-', added: '+', left: '<', arrived: '>' }
const written = (before: string, after: string) =>
  compareTexts(before, after).map((paragraph) =>
    paragraph.map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join(''),
  )

describe('two captures laid side by side', () => {
  test('differ in nothing when only signs differ that are no words', () => {
    const paragraphs = compareTexts('Он «сказал» это\nвчера.', 'Он\u00a0“ска\u00adзал” это вчера.')
    expect(paragraphs.every(isUnchanged)).toBe(true)
  })

  test('show one digit as a change of that number alone', () => {
    expect(written('Погибли 225 человек.\n\nИ всё.', 'Погибли 227 человек.\n\nИ всё.')).toEqual([
      'Погибли[- 225][+ 227] человек.',
      'И всё.',
    ])
  })

  test('show paragraphs that came and went', () => {
    expect(written('Раз.\n\nДва слова.\n\nТри.', 'Раз.\n\nТри.\n\nЧетыре новых слова.')).toEqual([
      'Раз.',
      '[-Два слова.]',
      'Три.',
      '[+Четыре новых слова.]',
    ])
  })

  test('show a paragraph that moved at both places', () => {
    const moved = 'Прокурор Алматы заявил на брифинге, что погибли люди.'
    const [a, b] = ['Первый абзац текста стоит здесь всегда.', 'Последний абзац текста стоит здесь всегда.']
    expect(written([moved, a, b].join('\n\n'), [a, b, moved].join('\n\n'))).toEqual([
      `[<${moved}]`,
      a,
      b,
      `[>${moved}]`,
    ])
  })

  test('give back either text, word for word', () => {
    const [before, after] = ['Раз два, три.\n\nПять — 6.', 'Ноль. Раз три!\n\nПять - 6, семь.']
    const segments = compareWords(before, after)
    const without = (...kinds: string[]) =>
      segments
        .filter(({ kind }) => !kinds.includes(kind))
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '')
    expect(without('added', 'arrived')).toBe(before.replace(/\s+/g, ''))
    expect(without('removed', 'left')).toBe(after.replace(/\s+/g, ''))
  })
})
