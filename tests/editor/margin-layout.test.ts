import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarginCard, placeCards, roomFor, rowsOf } from '#app/editor/margin-layout.ts'

const card = (id: string, line: number, height = 40): MarginCard => ({ id, line, height })

const places = (cards: MarginCard[], active: string | null) => Object.fromEntries(placeCards(cards, active))

describe('Cards in the margin', () => {
  it('stand level with their passages where there is room', () => {
    expect(places([card('b', 200), card('a', 20)], null)).toEqual({ a: 20, b: 200 })
  })

  it('move down when several share a line', () => {
    expect(places([card('a', 20), card('b', 20), card('c', 20)], null)).toEqual({ a: 20, b: 70, c: 120 })
  })

  it('make way upwards for the one that is looked at', () => {
    expect(places([card('a', 100), card('b', 100), card('c', 110)], 'c')).toEqual({ a: 10, b: 60, c: 110 })
  })

  it('follow below it where there is no room above', () => {
    expect(places([card('a', 0), card('b', 0), card('c', 60)], 'c')).toEqual({ a: 110, b: 0, c: 60 })
  })

  it('are whole where few rest on a text, a line each where more do, and their numbers where many do', () => {
    expect(roomFor(3, 300)).toBe('whole')
    expect(roomFor(20, 1500)).toBe('line')
    expect(roomFor(42, 1700)).toBe('number')
  })

  it('stand side by side instead of pushing one another down, as many as the margin is wide', () => {
    const chip = (id: string, line: number) => ({ ...card(id, line, 24), width: 60 })
    const rows = rowsOf(
      [chip('a', 0), chip('b', 0), chip('c', 5), chip('d', 20), chip('e', 100)],
      200,
      null,
      6,
    )
    expect(rows.map((row) => row.cards)).toEqual([
      [
        { id: 'a', left: 0 },
        { id: 'b', left: 66 },
        { id: 'c', left: 132 },
      ],
      [{ id: 'd', left: 0 }],
      [{ id: 'e', left: 0 }],
    ])
    expect([...placeCards(rows, null, 6)]).toEqual([
      ['a', 0],
      ['d', 30],
      ['e', 100],
    ])
  })

  it('leave the line to the one that is looked at', () => {
    const rows = rowsOf(
      ['a', 'b', 'c'].map((id) => ({ ...card(id, 0, 24), width: 60 })),
      200,
      'b',
    )
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('never lie over one another, and the one looked at is exactly at its line', () => {
    const cards = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        line: fc.integer({ min: 0, max: 400 }),
        height: fc.integer({ min: 10, max: 90 }),
      }),
      { selector: (each) => each.id, minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(cards, fc.nat(), (list, pick) => {
        const active = list[pick % list.length]
        const tops = placeCards(list, active?.id ?? null)
        expect(tops.get(active?.id ?? '')).toBe(active?.line)
        const boxes = list
          .map(({ id, height }) => ({ top: tops.get(id) ?? Number.NaN, height }))
          .sort((a, b) => a.top - b.top)
        expect(boxes[0]?.top).toBeGreaterThanOrEqual(0)
        boxes.reduce((above, box) => {
          expect(box.top).toBeGreaterThanOrEqual(above.top + above.height)
          return box
        })
      }),
    )
  })
})
