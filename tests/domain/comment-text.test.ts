import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commentTextSchema } from '#app/domain/comment.ts'
import { commentParts, namedIn } from '#app/domain/comment-text.ts'

const names = ['Aigul', 'Aigul Bekova', 'Болот Асанов', 'O’Neil', 'Сергей Юн'.normalize('NFD')]
const people = names.map((name) => ({ name }))
const named = (text: string) =>
  namedIn(commentTextSchema.parse(text), people).map(({ name }) => name.normalize('NFC'))

describe('a comment names with @', () => {
  test.each([
    ['@Aigul Bekova, look', ['Aigul Bekova']],
    ['@aigul: look', ['Aigul']],
    ['(@Болот Асанов) see E3', ['Болот Асанов']],
    ['@БОЛОТ АСАНОВ', ['Болот Асанов']],
    ['@Сергей Юн: look', ['Сергей Юн']],
    ['@Сергей Юн: look'.normalize('NFD'), ['Сергей Юн']],
    ['@Aigul and @O’Neil', ['Aigul', 'O’Neil']],
    ['@Aigulim', []],
    ['mail aigul@Aigul.example', []],
    ['Aigul', []],
    ['@', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  test('everybody who bears the name', () => {
    expect(
      namedIn('@Dana look', [
        { name: 'Dana', id: 1 },
        { name: 'Dana', id: 2 },
      ]),
    ).toHaveLength(2)
  })
})

describe('a comment leads', () => {
  const links = (text: string) =>
    commentParts(text, names).flatMap((part) => (part.kind === 'link' ? [part.text] : []))

  test.each([
    ['see https://example.org/a?b=c.', ['https://example.org/a?b=c']],
    ['(https://example.org/a), and', ['https://example.org/a']],
    ['«https://example.org/а/б»', ['https://example.org/а/б']],
    ['https://a.example https://b.example', ['https://a.example', 'https://b.example']],
    ['javascript:alert(1) data:text/html,x file:///etc/passwd', []],
    ['https://', []],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected)
  })
})

test('whatever is typed, the parts give the text again', () => {
  const pieces = fc.constantFrom(
    '@',
    'Aigul',
    ' Bekova',
    'https://',
    'example.org',
    ')',
    '.',
    '\n',
    'ё',
    '👩‍👩‍👧',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      expect(
        commentParts(text, names)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
    { seed: 20_220_110 },
  )
})
