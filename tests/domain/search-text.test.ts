import { describe, expect, test } from 'vitest'
import { foldForSearch } from '#app/domain/search-text.ts'

describe('searching', () => {
  test.each([
    ['РУЗАХУНОВ', 'Рузахунов'],
    ['ёлка', 'Елка'],
    ["об'єкт", 'об’єкт'],
    ['1\u00A0925', '1 925'],
    ['Руза\u00ADхунов', 'Рузахунов'],
    ['Руза\u0301хунов', 'рузахунов'],
    ['«зачистки»', '"зачистки"'],
  ])('finds %s and %s alike', (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b))
  })

  test('keeps й and и, і and и apart', () => {
    expect(foldForSearch('май')).not.toBe(foldForSearch('маи'))
    expect(foldForSearch('Вікрам')).not.toBe(foldForSearch('Викрам'))
  })
})
