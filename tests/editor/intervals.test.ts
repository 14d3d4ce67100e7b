import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layersWithin } from '#app/editor/highlight-layers.ts'
import { deepSpans, indexSpans, mergeSpans } from '#app/editor/intervals.ts'

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 30 },
)

const covered = (list: readonly { start: number; end: number }[], offset: number) =>
  list.filter((span) => span.start <= offset && offset < span.end).length

describe('Passages at a place', () => {
  it('are all found, also those that overlap or lie in one another', () => {
    const index = indexSpans([
      { start: 5, end: 9, id: 'inner' },
      { start: 0, end: 20, id: 'outer' },
      { start: 8, end: 12, id: 'crossing' },
      { start: 30, end: 31, id: 'far' },
    ])
    expect(index.at(8).map((span) => span.id)).toEqual(['outer', 'inner', 'crossing'])
    expect(index.at(20)).toEqual([])
    expect(index.within({ start: 12, end: 31 }).map((span) => span.id)).toEqual(['outer', 'far'])
  })

  it('are the same ones that a look at each passage finds', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 95 }), (list, offset) => {
        expect(indexSpans(list).at(offset)).toHaveLength(covered(list, offset))
      }),
    )
  })
})

describe('Painted stretches', () => {
  it('cover what their passages cover, at each depth', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 4 }), (list, depth) => {
        const { all } = indexSpans(list)
        const deep = deepSpans(all, depth)
        for (let offset = 0; offset < 95; offset += 1) {
          expect(covered(deep, offset)).toBe(covered(list, offset) >= depth ? 1 : 0)
        }
        expect(deepSpans(all, 1)).toEqual(mergeSpans(all))
      }),
    )
  })

  it('part passages by where their claims stand', () => {
    const index = indexSpans([
      { start: 0, end: 10, layer: 'disputed' as const },
      { start: 4, end: 8, layer: 'evidence' as const },
      { start: 50, end: 60, layer: 'refuted' as const },
    ])
    expect(layersWithin(index, { start: 0, end: 40 })).toEqual({
      'passage-disputed': [{ start: 0, end: 10 }],
      'passage-evidence': [{ start: 4, end: 8 }],
      'passage-overlap-2': [{ start: 4, end: 8 }],
      'passage-overlap-3': [],
    })
  })
})
