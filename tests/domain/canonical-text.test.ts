import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize, composeText, splitAtBlankLines } from '#app/domain/canonical-text.ts'

const paragraphs = (text: string) =>
  splitAtBlankLines(canonicalize(text)).map((part) => ({ kind: 'paragraph' as const, text: part }))

describe('canonical text', () => {
  test('of each text of the worked case is the file itself, without the line ends at its end', () => {
    for (const file of readdirSync('seeds/texts')) {
      if (!file.endsWith('.txt')) continue
      const raw = readFileSync(`seeds/texts/${file}`, 'utf8')
      expect(composeText(paragraphs(raw)).text, file).toBe(raw.replace(/\n+$/, ''))
    }
  })

  test('brings line ends, Unicode form and a byte order mark to one form', () => {
    expect(canonicalize('\uFEFFЙод\r\nи\u0306\rx')).toBe('Йод\nй\nx')
  })

  test('keeps no-break spaces, soft hyphens and quote marks as they were received', () => {
    const text = '1\u00A0925 «за\u00ADчистки» “x”'
    expect(canonicalize(text)).toBe(text)
  })

  test('replaces half an emoji, which no file can hold, so that the text can be stored and hashed', () => {
    expect(canonicalize('a\uD83D')).toBe('a\uFFFD')
  })

  test('drops blocks without a visible character and splits a block at a blank line', () => {
    const { text, blocks } = composeText([
      { kind: 'heading', text: 'Заголовок' },
      { kind: 'paragraph', text: ' \n ' },
      { kind: 'paragraph', text: 'один\n \nдва' },
    ])
    expect(text).toBe('Заголовок\n\nодин\n\nдва')
    expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(['Заголовок', 'один', 'два'])
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('is its blocks joined by a blank line, and reading it again changes nothing', () => {
    const unit = fc.constantFrom(
      'а',
      'й',
      'и\u0306',
      '👩‍👧',
      ' ',
      '\u00A0',
      '\n',
      '\r\n',
      '\t',
      '\u00AD',
      '«',
    )
    fc.assert(
      fc.property(fc.array(fc.array(unit).map((units) => units.join(''))), (texts) => {
        const { text, blocks } = composeText(texts.map((part) => ({ kind: 'paragraph', text: part })))
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text)
        expect(composeText(paragraphs(text)).text).toBe(text)
      }),
    )
  })
})
