import { describe, expect, test } from 'vitest'
import { isPartialDate } from '#app/domain/partial-date.ts'
import { instantDayText, instantText, partialDateText } from '#app/messages/dates.ts'
import { textFor } from '#app/messages/text.ts'

const t = textFor('en')

describe('a date is said as precisely as it is known', () => {
  test.each([
    ['2022', '2022, day unknown'],
    ['2022-01', 'January 2022, day unknown'],
    ['2022-01-10', '10 January 2022'],
    ['2022-01-10/..', '10 January 2022 or later'],
    ['2022-01/..', 'January 2022 or later'],
    ['../2022-01-10', '10 January 2022 or earlier'],
    ['2022-01-10/2022-01-11', '10–11 January 2022'],
    ['2022-01-30/2022-02-02', '30 January – 2 February 2022'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-01/2022-03', 'January–March 2022'],
    ['2021/2022', '2021 – 2022'],
    ['2022-01/2022-02-03', 'January 2022 – 3 February 2022'],
  ])('%s is "%s"', (date, words) => {
    if (!isPartialDate(date)) throw new Error(`${date} is no date`)
    expect(partialDateText(t, date)).toBe(words)
  })

  test('no date is said to be unknown', () => {
    expect(partialDateText(t, null)).toBe('date unknown')
  })
})

test('a moment is written in UTC, so that server and browser agree', () => {
  expect(instantText(t, '2026-11-21T20:31:05.120Z')).toBe('21 Nov 2026, 20:31 UTC')
  expect(instantText(t, '2026-09-01T00:05:00+02:00')).toBe('31 Aug 2026, 22:05 UTC')
  expect(instantDayText(t, '2026-11-21T20:31:05.120Z')).toBe('21 Nov 2026')
})
