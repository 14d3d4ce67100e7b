import { describe, expect, test } from 'vitest'
import { earliestDay, isPartialDate, type PartialDate, readPartialDate } from '#app/domain/partial-date.ts'

describe('a date as far as it is known', () => {
  test.each([
    '2022',
    '2022-01',
    '2022-01-10',
    '2022-01-10/2022-01-11',
    '2022-01-09/..',
    '../2022-01-09',
    '2024-02-29',
  ])('%s is accepted', (value) => {
    expect(isPartialDate(value)).toBe(true)
  })

  test.each([
    '',
    '22',
    '2022-1',
    '2022-13',
    '2022-02-30',
    '2023-02-29',
    '2022-01-11/2022-01-10',
    '../..',
    '2022/',
    'вчера',
    '10.01.2022',
  ])('%s is refused', (value) => {
    expect(isPartialDate(value)).toBe(false)
  })

  test('says how precise it is', () => {
    expect(readPartialDate('2022-01' as PartialDate)).toEqual({ form: 'month', on: '2022-01' })
    expect(readPartialDate('2022-01-09/..' as PartialDate)).toEqual({ form: 'from', from: '2022-01-09' })
    expect(readPartialDate('../2022' as PartialDate)).toEqual({ form: 'until', to: '2022' })
  })

  test('sorts by the earliest day that it can mean', () => {
    expect(earliestDay('2022' as PartialDate)).toBe('2022-01-01')
    expect(earliestDay('2022-03' as PartialDate)).toBe('2022-03-01')
    expect(earliestDay('../2022-01-09' as PartialDate)).toBe('0000-01-01')
  })
})
