import { describe, expect, test } from 'vitest'
import { locateQuotes } from '#app/domain/anchoring/locate-quotes.ts'

const lead = 'Министерство внутренних дел сообщило об этом в понедельник утром.'
const close = 'Других подробностей ведомство не привело, расследование продолжается.'

/** What became of the words of `before`, and the words found in `after`. */
function fate(before: string, after: string, quote: string, occurrence = 0) {
  let start = -1
  for (let at = 0; at <= occurrence; at += 1) start = before.indexOf(quote, start + 1)
  const [located] = locateQuotes(before, after, [{ start, end: start + quote.length }])
  if (!located) throw new Error('nothing was said of the quote')
  return 'span' in located
    ? { outcome: located.outcome, words: after.slice(located.span.start, located.span.end), ...located.span }
    : located
}

const text = (...blocks: string[]) => blocks.join('\n\n')

describe('words that stand', () => {
  test('are found where they were when the text did not change', () => {
    const before = text(lead, 'Задержан Викрам Рузахунов.', close)
    expect(fate(before, before, 'Викрам Рузахунов')).toMatchObject({
      outcome: 'exact',
      words: 'Викрам Рузахунов',
    })
  })

  test('are found after edits before and behind them, however many (recogito-js#17, #24)', () => {
    const before = text(lead, 'Задержан Викрам Рузахунов.', close)
    const after = text(
      'Обновлено 😀.',
      `Ещё раз. ${lead}`,
      'Вечером задержан Викрам Рузахунов, пианист.',
      close,
    )
    expect(fate(before, after, 'Викрам Рузахунов')).toMatchObject({
      outcome: 'exact',
      words: 'Викрам Рузахунов',
    })
  })

  test('are followed to another place of the text when what stood around them moved along', () => {
    const paragraph = 'На видео мужчина говорит, что ему заплатили за участие девяносто тысяч тенге.'
    const before = text(paragraph, lead, close)
    const after = text(lead, close, paragraph)
    expect(fate(before, after, 'заплатили за участие')).toMatchObject({
      outcome: 'moved',
      words: 'заплатили за участие',
    })
  })

  test.each([
    ['no-break spaces', 'за 90 тысяч тенге', 'за 90\u00a0тысяч\u202fтенге'],
    ['soft hyphens', 'участвовал в протестах', 'участво\u00adвал в протес\u00adтах'],
    ['quote marks', '«выглядел избитым»', '“выглядел избитым”'],
    ['apostrophes', "їх об'єднує ґанок", 'їх об’єднує ґанок'],
    ['a decomposed letter', 'его майор и Йод', 'его маи\u0306ор и Йод'],
    ['a line end where a space was', 'признался на камеру', 'признался\nна камеру'],
  ])('%s are no change of words', (_, then, now) => {
    const before = text(lead, `Он ${then} вчера.`, close)
    expect(fate(before, text('Новое.', lead, `Он ${now} вчера.`, close), then)).toMatchObject({
      outcome: 'exact',
      words: now,
    })
  })

  test('keep an emoji and a combining accent before them from shifting them (doccano#2290, #108, damast#132)', () => {
    const before = text('👩‍👩‍👧 и\u0301', 'Он молчал.')
    const after = text('👩‍👩‍👧😀 и\u0301', 'Он молчал.')
    expect(fate(before, after, 'Он молчал')).toMatchObject({ outcome: 'exact', words: 'Он молчал' })
  })
})

describe('words that changed', () => {
  test.each([
    ['one digit', 'погибли 225 человек', 'погибли 227 человек'],
    ['one letter of a name', 'музыкант Убуров', 'музыкант Юбуров'],
    ['a word put in', 'он признал вину', 'он не признал вину'],
    ['a word taken out', 'он не признал вину', 'он признал вину'],
    ['the case of a letter', 'из Совета', 'из совета'],
  ])('%s makes a changed quote, whatever else is the same', (_, then, now) => {
    const before = text(lead, `Накануне ${then}, передаёт агентство.`, close)
    const after = text(lead, `Накануне ${now}, передаёт агентство.`, close)
    expect(fate(before, after, then)).toMatchObject({ outcome: 'changed', words: now })
  })

  test('a changed sentence is never found in its unchanged twin (Team Alpha, Team Beta) (hypothesis/client#7571)', () => {
    const alpha = 'Команда «Альфа» получила грант в размере двух миллионов тенге.'
    const beta = 'Команда «Бета» получила грант в размере двух миллионов тенге.'
    const before = text(lead, alpha, beta, close)
    const after = text(lead, alpha.replace('двух', 'трёх'), beta, close)
    expect(fate(before, after, alpha)).toMatchObject({
      outcome: 'changed',
      words: alpha.replace('двух', 'трёх'),
    })
    expect(fate(before, after, beta)).toMatchObject({ outcome: 'exact', words: beta })
  })

  test('a corrected sentence is not found in the note that quotes what it said before', () => {
    const before = text(lead, 'Погибли 225 человек, сообщил прокурор города Алматы.', close)
    const after = text(
      lead,
      'Погибли 227 человек, сообщил прокурор города Алматы.',
      close,
      'Исправлено: раньше здесь стояло «Погибли 225 человек, сообщил прокурор города Алматы».',
    )
    expect(fate(before, after, 'Погибли 225 человек')).toMatchObject({
      outcome: 'changed',
      words: 'Погибли 227 человек',
    })
  })
})

describe('words that are gone', () => {
  test('are lost, and no look-alike stands in for them (h#4328, h#2634, h#2798, client#480)', () => {
    const before = text(lead, 'Задержанного зовут Линус, он программист.', close)
    const after = text(lead, close, 'На складе стояли машинусы и прочие вещи.')
    expect(fate(before, after, 'Линус')).toEqual({ outcome: 'lost' })
  })

  test('a whole text in other words loses every quote', () => {
    expect(fate(text(lead, close), 'Страница не найдена.', 'в понедельник')).toEqual({ outcome: 'lost' })
  })
})

describe('words that stand more than once', () => {
  const said = 'Он этого не говорил.'

  test('are told apart by what stands beside them', () => {
    const before = text(said, lead, said, close)
    const after = text('Вступление редакции к материалу.', said, lead, said, close)
    const first = fate(before, after, said)
    const second = fate(before, after, said, 1)
    expect([first.outcome, second.outcome]).toEqual(['exact', 'exact'])
    expect(first).toMatchObject({ start: after.indexOf(said) })
    expect(second).toMatchObject({ start: after.lastIndexOf(said) })
  })

  test('are left to an editor when nothing tells which is meant', () => {
    const before = Array.from({ length: 4 }, () => said).join(' ')
    const after = Array.from({ length: 3 }, () => said).join(' ')
    expect(fate(before, after, said, 1).outcome).toBe('ambiguous')
  })
})
