import { describe, expect, test } from 'vitest'
import { standsIn } from '#app/domain/values/stands-in.ts'

describe('a value stands in a passage', () => {
  test.each([
    ['1 925', 'задержано 1\u00a0925 человек'],
    ['1 925', 'в 2022 1 925 человек'],
    ['25', 'статья 5, 25 человек'],
    ['25', 'Их 25.'],
    ['УБУРОВ', '«Убуров», сказал он'],
    ['50 %', '50 %, не больше'],
    ['2', '12 или 2'],
  ])('%s in: %s', (value, passage) => {
    expect(standsIn(passage, value)).toBe(true)
  })

  test.each([
    ['925', '1\u00a0925 человек'],
    ['925', '1,925 people'],
    ['25', '1925 человек'],
    ['1', '1 925 человек'],
    ['1', '1,9 тыс.'],
    ['9', '1,9 тыс.'],
    ['11', '1½ часа'],
    ['10', '10млн'],
    ['Убур', 'Закир Убуров'],
    ['буров', 'Закир Убуров'],
    ['', 'Закир Убуров'],
  ])('and not as a part of something longer: %s in %s', (value, passage) => {
    expect(standsIn(passage, value)).toBe(false)
  })
})
