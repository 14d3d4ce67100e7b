import { describe, expect, test } from 'vitest'
import type { Language } from '#app/domain/language.ts'
import type { ValueKind } from '#app/domain/value.ts'
import { type LooseValue, lineUpValues, readValue } from '#app/domain/values/line-up.ts'

const read = (kind: ValueKind, text: string, language: Language = 'ru') => {
  const reading = readValue({ kind, text, language })
  if (!reading) return null
  const { plain, unit, approximation } = reading
  return [approximation, plain, unit].filter((part) => part !== null).join(' ')
}

const value = (text: string, kind: ValueKind = 'number', language: Language = 'ru'): LooseValue => ({
  ...{ aspect: 'how many', kind, text, language },
})

const texts = (values: LooseValue[]) =>
  lineUpValues(values).map(({ groups }) => groups.map((group) => group.values.map(({ text }) => text)))

describe('a number is read the same, however it is written', () => {
  test.each([
    ['with a no-break space', '1\u00a0925'],
    ['with a narrow no-break space', '1\u202f925'],
    ['with a thin space', '1\u2009925'],
    ['with a plain space', '1 925'],
    ['without any space', '1925'],
    ['with a Swiss apostrophe', '1’925'],
    ['in Russian words', 'тысяча девятьсот двадцать пять'],
    ['in Russian words in the genitive', 'тысячи девятисот двадцати пяти'],
    ['in Ukrainian words', 'одна тисяча дев’ятсот двадцять п’ять'],
    ['in English words', 'one thousand nine hundred and twenty-five'],
    ['with a scale word', '1,925 тыс.'],
    ['partly in words', '1 тысяча 925'],
  ])('%s', (_how, text) => {
    expect(read('number', text)).toBe('1925')
  })

  test.each([
    ['1,925', 'en', '1925'],
    ['1,925', 'und', '1925'],
    ['1.925', 'en', '1.925'],
    ['1,925,000', 'ru', '1925000'],
    ['1.925.000', 'uk', '1925000'],
    ['1,9 тыс.', 'ru', '1900'],
    ['2 млн', 'ru', '2000000'],
    ['2 млн 300 тыс.', 'ru', '2300000'],
    ['2.5 million', 'en', '2500000'],
    ['полтора миллиона', 'ru', '1500000'],
    ['півтори тисячі', 'uk', '1500'],
    ['0,5', 'ru', '0.5'],
    ['−5', 'ru', '-5'],
    ['12345678901234567890', 'ru', '12345678901234567890'],
  ] as const)('%s in a text in %s', (text, language, plain) => {
    expect(read('number', text, language)).toBe(plain)
  })

  test.each([
    ['майже 2 тис.', 'almost 2000'],
    ['почти две тысячи', 'almost 2000'],
    ['около 2 000', 'about 2000'],
    ['more than 2,000 people', 'over 2000 people'],
    ['более двух тысяч', 'over 2000'],
    ['не менее двух тысяч', 'at_least 2000'],
    ['2000+', 'at_least 2000'],
    ['менее двух тысяч', 'under 2000'],
    ['не более двух тысяч', 'at_most 2000'],
    ['до 2 тысяч', 'at_most 2000'],
    ['≈ 2000', 'about 2000'],
  ])('%s is marked as not exact', (text, plain) => {
    expect(read('number', text, 'en')).toBe(plain)
  })

  test.each([
    ['2 км', '2000 metre'],
    ['2000 meters', '2000 metre'],
    ['двое суток', null],
    ['двух суток', '2880 minute'],
    ['48 hours', '2880 minute'],
    ['1 925 осіб', '1925 people'],
    ['1 925 человек', '1925 people'],
    ['50 %', '50 percent'],
    ['50 відсотків', '50 percent'],
    ['41 год', '41 year'],
    ['5 лет', '5 year'],
    ['18 років', '18 year'],
    ['5 м²', '5 м2'],
  ])('%s is read with its unit', (text, plain) => {
    expect(read('number', text)).toBe(plain)
  })

  test('год is a year in Russian, an hour in Ukrainian, and neither where the language is not known', () => {
    expect(read('number', '1 год', 'ru')).toBe('1 year')
    expect(read('number', '1 год.', 'uk')).toBe('60 minute')
    expect(read('number', '1 год', 'und')).toBe('1 год')
  })

  test.each([
    ['with a fraction', '1½'],
    ['that is a fraction', '½'],
    ['with a fraction stroke', '11⁄2'],
    ['with the number of a footnote', '1925¹'],
    ['that could be a fraction or thousands', '1,925'],
    ['that could be thousands or a fraction', '1.925'],
    ['of a span', '10-12'],
    ['that is two numbers', '12 5'],
    ['that is no number', 'несколько'],
    ['that is nothing', ''],
    ['of scale words out of order', 'тысяча миллион'],
    ['of number words out of order', 'двадцать сто'],
    ['that goes on and on', '1'.repeat(500)],
  ])('and a text %s is not read at all', (_what, text) => {
    expect(read('number', text)).toBeNull()
  })
})

describe('a date is read the same, however it is written', () => {
  test.each([
    '10 января 2022',
    '10 января 2022 года',
    '10 січня 2022 року',
    '10 January 2022',
    'January 10, 2022',
    '10th of January 2022',
    '10.01.2022',
    '2022-01-10',
    'понедельник, 10 января 2022 г.',
    '2022-жылдын 10-январь',
    '2022 жылғы 10 қаңтар',
  ])('%s', (text) => {
    expect(read('date', text)).toBe('2022-01-10')
  })

  test.each([
    ['январь 2022', '2022-01'],
    ['у січні 2022 року', '2022-01'],
    ['2022', '2022'],
    ['10 января', '--01-10'],
    ['10 січня', '--01-10'],
    ['29 февраля', '--02-29'],
    ['вівторок', 'weekday-2'],
    ['во вторник', 'weekday-2'],
    ['25/01/2022', '2022-01-25'],
    ['около 10 января 2022', 'about 2022-01-10'],
  ])('%s is as precise as it says', (text, plain) => {
    expect(read('date', text)).toBe(plain)
  })

  test.each([
    ['with day and month in doubt', '10/01/2022'],
    ['whose day of the week does not fit', 'вторник, 10 января 2022'],
    ['that does not exist', '31.02.2022'],
    ['that needs the day of the text', 'вчера'],
    ['with two months', '10 января февраля 2022'],
    ['with a year of two figures', '10.01.22'],
    ['of a day alone', '10'],
  ])('and a text %s is not read at all', (_what, text) => {
    expect(read('date', text)).toBeNull()
  })
})

describe('a sum of money', () => {
  test.each([
    ['90 000 тенге', '90000 KZT'],
    ['90 тыс. тенге', '90000 KZT'],
    ['90 тысяч теңге', '90000 KZT'],
    ['₸90 000', '90000 KZT'],
    ['девяносто тысяч тенге', '90000 KZT'],
    ['90 000 сомов', '90000 KGS'],
    ['$1.5 million', '1500000 dollar'],
    ['1,5 млн долларов США', '1500000 USD'],
    ['90 000', '90000'],
  ])('%s', (text, plain) => {
    expect(read('sum', text, 'en')).toBe(plain)
  })

  test('is never taken for one in another currency, or in none', () => {
    const sums = ['90 000 тенге', '90 тыс. тенге', '90 000 сомов', '90 000', '$90 000', '90 000 USD']
    expect(texts(sums.map((text) => value(text, 'sum')))).toEqual([
      [['90 000 тенге', '90 тыс. тенге'], ['90 000 сомов'], ['90 000'], ['$90 000'], ['90 000 USD']],
    ])
  })

  test('in a currency that is not known is not read', () => {
    expect(read('sum', '90 000 талеров')).toBeNull()
    expect(read('sum', '90 000 белорусских рублей')).toBeNull()
  })
})

describe('names and places', () => {
  test('are the same spelling whatever the case, ё, the apostrophe, the dash, and Latin letters in between', () => {
    const written = ['Артём О’Коннор', "артем о'коннор", 'Apтём O’Коннор']
    expect(lineUpValues(written.map((text) => value(text, 'name')))[0]?.groups).toHaveLength(1)
  })

  test('that are only alike are never taken for the same, and said to be alike', () => {
    const names = ['Убуров', 'Юбуров', 'Юсуров', 'Uburov', 'Рузахунов']
    const [aspect] = lineUpValues(names.map((text) => value(text, 'name')))
    expect(aspect?.groups.map(({ values, alike }) => [values[0]?.text, alike])).toEqual([
      [
        'Убуров',
        [
          { group: 1, how: 'spelling' },
          { group: 2, how: 'spelling' },
          { group: 3, how: 'letters' },
        ],
      ],
      [
        'Юбуров',
        [
          { group: 0, how: 'spelling' },
          { group: 2, how: 'spelling' },
          { group: 3, how: 'spelling' },
        ],
      ],
      [
        'Юсуров',
        [
          { group: 0, how: 'spelling' },
          { group: 1, how: 'spelling' },
          { group: 3, how: 'spelling' },
        ],
      ],
      [
        'Uburov',
        [
          { group: 0, how: 'letters' },
          { group: 1, how: 'spelling' },
          { group: 2, how: 'spelling' },
        ],
      ],
      ['Рузахунов', []],
    ])
  })
})

describe('values are lined up', () => {
  test('by size, with the approximate in its place and equal to nothing exact', () => {
    const values = ['майже 2 тис.', '1 700', '2000', '1\u00a0925', 'почти 2000', '1925'].map((text) =>
      value(text),
    )
    expect(texts(values)).toEqual([
      [['1 700'], ['1\u00a0925', '1925'], ['майже 2 тис.', 'почти 2000'], ['2000']],
    ])
  })

  test('saying in what equal ones are written differently, and nothing when they are not', () => {
    const [aspect] = lineUpValues([
      value('1 925'),
      value('тысяча девятьсот двадцать пять'),
      value('1 700'),
      value('1 700'),
    ])
    expect(aspect?.groups.map(({ ways }) => ways)).toEqual([[], ['separators', 'scale', 'words']])
  })

  test('apart by what they are of and by their kind', () => {
    const other = { ...value('1 925'), aspect: 'How  many ' }
    const third = { ...value('1 925'), aspect: 'on which day' }
    expect(texts([value('1 925'), other, third, value('1925', 'sum')])).toEqual([
      [['1 925', '1 925']],
      [['1 925']],
      [['1925']],
    ])
  })

  test('a number without a unit is taken to mean the one unit that the others say, and none when they say two', () => {
    expect(texts([value('1 925 осіб'), value('1925')])).toEqual([[['1 925 осіб', '1925']]])
    expect(texts([value('5 км'), value('5 кг'), value('5')])[0]).toHaveLength(3)
  })

  test('a number without a unit is not taken for metres where another is said in kilometres', () => {
    expect(texts([value('2 км'), value('2000'), value('2')])[0]).toHaveLength(3)
    expect(texts([value('3 недели'), value('30240')])[0]).toHaveLength(2)
    expect(texts([value('2 км'), value('2000 м')])).toEqual([[['2 км', '2000 м']]])
  })

  test('more than and at least are two statements, as are less than and at most', () => {
    const said = ['более 2000', 'не менее 2000', 'менее 2000', 'не более 2000', '2000']
    expect(texts(said.map((text) => value(text)))[0]).toHaveLength(5)
  })

  test('what cannot be read stands last, the same only when written the same', () => {
    expect(texts([value('несколько'), value('много'), value('Несколько'), value('5')])).toEqual([
      [['5'], ['несколько', 'Несколько'], ['много']],
    ])
  })
})
