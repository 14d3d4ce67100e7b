import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { composeText } from '#app/domain/canonical-text.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import { importPasted, importText } from '#app/imports/text.ts'

const texts = new URL('../../seeds/texts/', import.meta.url)
const utf8 = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => composeText(importText({ bytes }).blocks).text
const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

const russian = 'На видео музыкант признался, что участвует в протестах — но «выглядел избитым».'
const ukrainian = 'Силовики затримали ймовірних учасників протестів, їх об’єднує ґанок і є свідки.'

describe('the five texts of the worked case', () => {
  test.each(readdirSync(texts))('%s keeps every character but the blank lines at its end', (file) => {
    const bytes = readFileSync(new URL(file, texts))
    expect(textOf(bytes)).toBe(bytes.toString('utf8').replace(/(?:\n\s*)+$/, ''))
  })
})

describe('charsets', () => {
  test.each(['windows-1251', 'koi8-u', 'cp1125', 'macukraine', 'utf-16', 'utf-16be', 'utf-32'])(
    'Ukrainian in %s comes out right',
    (charset) => {
      const words = charset === 'cp1125' || charset === 'koi8-u' ? ukrainian.replace('’', "'") : ukrainian
      const bytes = iconv.encode(words, charset, { addBOM: charset.startsWith('utf') })
      expect(textOf(bytes)).toBe(words)
    },
  )

  test.each(['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic'])(
    'Russian in %s comes out right',
    (charset) => {
      const words = russian.replace(/[—«»]/g, '"')
      expect(textOf(iconv.encode(words, charset))).toBe(words)
    },
  )

  test('three words in capitals are enough', () => {
    expect(textOf(iconv.encode('КОМИТЕТ БЕЗОПАСНОСТИ КИРГИЗИИ', 'koi8-r'))).toBe(
      'КОМИТЕТ БЕЗОПАСНОСТИ КИРГИЗИИ',
    )
  })

  test('English with a typographic dash and German with umlauts are taken for windows-1252', () => {
    for (const words of [
      'Detained – and released – in Almaty.',
      'Die Behörde überprüft Vorwürfe in Almaty.',
    ]) {
      expect(textOf(iconv.encode(words, 'windows-1252'))).toBe(words)
    }
  })

  test('the charset that was read is named in the media type', () => {
    expect(importText({ bytes: iconv.encode(russian, 'windows-1251') }).mediaType).toBe(
      'text/plain; charset=windows-1251',
    )
  })

  test('a text in UTF-8 that was cut in the middle of a letter keeps all other letters', () => {
    const cut = utf8(`${russian} ы`).subarray(0, -1)
    expect(importText({ bytes: cut }).mediaType).toBe('text/plain; charset=utf-8')
    expect(textOf(cut)).toBe(`${russian} \ufffd`)
  })

  test('a byte order mark is no part of the text', () => {
    expect(textOf(utf8('\ufeffСлова'))).toBe('Слова')
  })
})

describe('what is not text', () => {
  test.each([
    ['nothing', new Uint8Array(), 'capture.no_text'],
    ['blank lines', utf8('\n \n\t\n'), 'capture.no_text'],
    ['zero bytes', utf8('ab\u0000cd'), 'capture.not_text'],
    ['control characters', utf8('\u0001\u0002\u0003\u0004 text'), 'capture.not_text'],
    ['a PDF', utf8('%PDF-1.7\nobj'), 'capture.unknown_type'],
    ['a Word file', utf8('PK\u0003\u0004rest'), 'capture.unknown_type'],
    ['rich text', utf8('{\\rtf1\\ansi words}'), 'capture.unknown_type'],
    ['more than 10 MB', new Uint8Array(largestFile + 1).fill(97), 'capture.too_large'],
  ])('%s is refused', (_, bytes, id) => {
    expect(refusal(() => importText({ bytes }))).toBe(id)
  })

  test('random bytes are refused, never shown as letters', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256)
    expect(refusal(() => importText({ bytes }))).toBe('capture.not_text')
  })

  test('ten megabytes of Cyrillic in an old charset are read within five seconds', () => {
    const bytes = iconv.encode(russian.repeat(125_000), 'windows-1251').subarray(0, largestFile)
    const started = performance.now()
    expect(importText({ bytes }).mediaType).toBe('text/plain; charset=windows-1251')
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('blocks of plain text', () => {
  const kinds = (text: string) => importText({ bytes: utf8(text) }).blocks.map((block) => block.kind)

  test('a short first line without a full stop is the heading and the title', () => {
    const { facts, blocks } = importText({
      bytes: utf8('Кто на видео?\r\n\r\nПервый абзац.\r\nЕго строка.\r\n'),
    })
    expect(facts.title).toBe('Кто на видео?')
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Кто на видео?' },
      { kind: 'paragraph', text: 'Первый абзац.\nЕго строка.' },
    ])
  })

  test.each([
    ['a first line that ends like a sentence', 'Он задержан.\n\nИ избит.'],
    ['a first stretch of two lines', 'Фото: ТАСС\nСиловики\n\nАбзац.'],
    ['a first line of 161 characters', `${'а'.repeat(161)}\n\nАбзац.`],
  ])('%s is a paragraph', (_, text) => {
    expect(kinds(text)).toEqual(['paragraph', 'paragraph'])
  })

  test('a text of one line is a paragraph, and its title is unknown', () => {
    expect(importText({ bytes: utf8('Одна строка') })).toMatchObject({
      facts: { title: null },
      blocks: [{ kind: 'paragraph' }],
    })
  })
})

test('text pasted into a form is stored with the line ends it had before the form', () => {
  const { bytes, imported } = importPasted('Раз\r\n\r\nДва')
  expect(new TextDecoder().decode(bytes)).toBe('Раз\n\nДва')
  expect(imported.blocks.map((block) => block.text)).toEqual(['Раз', 'Два'])
})
