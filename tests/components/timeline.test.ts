import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bar, layBars } from '#app/components/timeline/bars.ts'
import { layAxis, stackRows } from '#app/components/timeline/time-axis.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { type Stretch, stretchOf, sumDays, type TimelineItem } from '#app/domain/timeline.ts'

const on = (date: string) => stretchOf({ date: date as PartialDate })
const days = ({ from, to }: Stretch) =>
  [new Date(from), new Date(to)].map((at) => at.toISOString().slice(0, 10))
const item = (label: string, date: string): TimelineItem => ({
  ...{ lane: 'said', label, words: '', language: 'en', key: label },
  when: { date: date as PartialDate },
})

describe('a date is drawn as long as it may lie', () => {
  test.each([
    ['2022-01-10', ['2022-01-10', '2022-01-11'], null],
    ['2022-01', ['2022-01-01', '2022-02-01'], null],
    ['2022-12', ['2022-12-01', '2023-01-01'], null],
    ['2022', ['2022-01-01', '2023-01-01'], null],
    ['2022-01-10/2022-01-11', ['2022-01-10', '2022-01-12'], null],
    ['2022-01-09/..', ['2022-01-09', '2022-01-10'], 'end'],
    ['../2022-02', ['2022-02-01', '2022-03-01'], 'start'],
  ])('%s', (date, expected, open) => {
    expect(days(on(date))).toEqual(expected)
    expect(on(date).open).toBe(open)
  })

  test('an instant has no length', () => {
    const { from, to } = stretchOf({ instant: '2026-11-21T09:00:00.000Z' })
    expect(to - from).toBe(0)
  })
})

describe('what a long timeline is opened at', () => {
  const told = (days: [day: string, count: number][]) =>
    sumDays(
      days.map(([day, count]) => ({ day, count, before: 0 })),
      200,
    ).periods.map(({ period, count }) => `${period} ${count}`)

  test('is years, and months and days where they are too full for a page', () => {
    expect(
      told([
        ['2019-01-01', 200],
        ['2021-03-01', 150],
        ['2021-05-01', 100],
        ['2022-05-01', 120],
        ['2022-05-09', 900],
        ['2022-06-01', 3],
        ['undated', 7],
      ]),
    ).toEqual(['2019 200', '2021-03 150', '2021-05 100', '2022-05-01 120', '2022-05-09 900', '2022-06 3'])
  })

  test('is never too much to choose from: the fullest are parted first', () => {
    const pad = (at: number) => String(at).padStart(2, '0')
    const days = Array.from({ length: 40 * 12 }, (_, at): [string, number] => [
      `${1980 + Math.floor(at / 12)}-${pad((at % 12) + 1)}-01`,
      at < 12 ? 500 : 20,
    ])
    const periods = told(days)
    expect(periods.length).toBeLessThanOrEqual(60)
    expect(periods.slice(0, 2)).toEqual(['1980-01-01 500', '1980-02-01 500'])
    expect(periods.at(-1)).toBe('2019 240')
  })

  test('counts everything once, with and without a date, and what stands before a place', () => {
    const days = ['2021-03-01', '2022-05-01', 'undated'].map((day, at) => ({
      day,
      count: 300,
      before: 300 - at,
    }))
    expect(sumDays(days, 200)).toMatchObject({ count: 900, before: 897, undated: 300 })
  })
})

describe('the axis', () => {
  const january = [on('2022-01-02'), on('2022-01-10'), on('2022-01')]
  const later = stretchOf({ instant: '2026-11-21T09:00:00.000Z' })

  test('cuts years of silence out and keeps the order of time', () => {
    const axis = layAxis([...january, later], 900)
    expect(axis.segments).toHaveLength(2)
    const places = [january[0], january[1], later].map((stretch) => axis.place(stretch?.from ?? 0))
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    for (const place of places) expect(place).toBeGreaterThanOrEqual(0)
    expect(Math.max(...axis.segments.map(({ right }) => right))).toBeCloseTo(900)
  })

  test('is one piece where nothing is silent, even of a single instant', () => {
    expect(layAxis(january, 900).segments).toHaveLength(1)
    const { segments, ticks } = layAxis([later], 900)
    expect(segments).toHaveLength(1)
    expect(ticks.length).toBeGreaterThan(0)
  })

  test('has few gaps however scattered the days are', () => {
    const scattered = Array.from({ length: 300 }, (_, at) => on(`${1700 + at}-06-15`))
    expect(layAxis(scattered, 900).segments.length).toBeLessThanOrEqual(6)
  })
})

test('bars that would touch stand under each other, others in one row', () => {
  const boxes = [
    { left: 0, right: 10, lines: 1 },
    { left: 5, right: 20, lines: 1 },
    { left: 10, right: 12, lines: 1 },
  ]
  expect(stackRows(boxes)).toEqual([0, 1, 0])
})

test('what happened on the same date shares one bar, and no label covers another', () => {
  const items = Array.from({ length: 40 }, (_, at) => item(`C${at + 1}`, '2022-01'))
  const { bars, height } = layBars(items, layAxis([on('2022-01')], 300))
  expect(bars).toHaveLength(1)
  const places = bars[0]?.labels.map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(40)
  expect(height).toBeGreaterThanOrEqual(bars[0]?.height ?? 0)
})

test('what is too much to name in one place is counted, and what fell on one place shares a bar', () => {
  const at = (second: number): TimelineItem => ({
    ...item(`C${second + 1}`, '2022-01-10'),
    when: {
      instant: `2022-01-10T09:${String(10 + Math.floor(second / 60))}:${String(second % 60).padStart(2, '0')}Z`,
    },
  })
  const items = Array.from({ length: 200 }, (_, second) => at(second))
  const day = on('2022-01-10')
  const { bars, height } = layBars(items, layAxis([day], 900))
  const told = bars.reduce((sum, { labels, more }) => sum + labels.length + (more?.count ?? 0), 0)
  expect(told).toBe(200)
  expect(bars.length).toBeLessThan(5)
  expect(bars.some(({ more }) => more !== null)).toBe(true)
  expect(height).toBeLessThan(600)
})

test('no bar is drawn over another, however many lines it has', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2022-01-${String(day).padStart(2, '0')}`)
  const dates = fc.oneof(
    days,
    fc.tuple(days, days).map((two) => two.toSorted().join('/')),
    fc.constantFrom('2022-01', '2022-01-09/..', '../2022-01-20'),
  )
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 40 }), (said) => {
      const items = said.map((date, at) => item(`C${at + 1}`, date))
      const { bars } = layBars(
        items,
        layAxis(
          items.flatMap(({ when }) => (when ? [stretchOf(when)] : [])),
          900,
        ),
      )
      const covered = bars.filter((one) => bars.some((other) => other !== one && cover(one, other)))
      expect(covered).toEqual([])
    }),
    { seed: 7, numRuns: 300 },
  )
})

function cover(a: Bar, b: Bar): boolean {
  const besides = a.left + a.width <= b.left || b.left + b.width <= a.left
  return !besides && a.top < b.top + b.height && b.top < a.top + a.height
}
