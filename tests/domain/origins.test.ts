import { describe, expect, test } from 'vitest'
import { countSides, loopOf, relayGraph, rootsOf } from '#app/domain/origins.ts'
import { aRelay, drawn, from, rootId, sourceId } from '#tests/support/drawn-relays.ts'

/** Sources, known origins, and possible ones on the side that supports. */
function counted(picture: string, ...evidence: ReturnType<typeof from>[]) {
  const { sources, confirmed, possible } = countSides(drawn(picture), evidence).for
  return [sources, confirmed, possible]
}

const supports = (...labels: string[]) => labels.map((label) => from(label))
const rootsIn = (picture: string, label: string) => [...rootsOf(drawn(picture), sourceId(label))].sort()
const retraction = { at: '2026-11-21T09:00:00.000Z', by: 'usr_x' as never, reason: 'misread' }

describe('the roots of a source', () => {
  test('are where its relays end', () => {
    expect(rootsIn('S1<S2 S2<S3 S3<Kloop', 'S1')).toEqual([rootId('Kloop')])
  })

  test('are the source itself when nothing is known of where it has it from', () => {
    expect(rootsIn('S1<S2', 'S2')).toEqual([sourceId('S2')])
  })

  test('are several when it has it from several', () => {
    expect(rootsIn('S1<S2 S1<Interfax S2<Kremlin', 'S1')).toEqual([rootId('Interfax'), rootId('Kremlin')])
  })

  test('are each told once, by however many ways they are reached', () => {
    expect(rootsIn('S1<S2 S1<S3 S2<TASS S3<TASS', 'S1')).toEqual([rootId('TASS')])
  })

  test('do not go beyond a source that is marked as an origin', () => {
    expect(rootsIn('S1<S2 S2* S2<Kloop', 'S1')).toEqual([sourceId('S2')])
  })
})

describe('a side', () => {
  test('on which nobody speaks counts nothing', () => {
    expect(counted('S1<Kloop')).toEqual([0, 0, 0])
  })

  test('of three sources that have it from one agency counts one origin', () => {
    expect(counted('S1<Interfax S2<Interfax S3<S2', ...supports('S1', 'S2', 'S3'))).toEqual([3, 1, 1])
  })

  test('of sources of which nothing is known counts none confirmed, and one possible for each', () => {
    expect(counted('', ...supports('S1', 'S2'))).toEqual([2, 0, 2])
  })

  test('counts a source that is marked as an origin, and two that are marked twice', () => {
    expect(counted('S1*', ...supports('S1', 'S2'))).toEqual([2, 1, 2])
    expect(counted('S1* S2*', ...supports('S1', 'S2'))).toEqual([2, 2, 2])
  })

  test('counts a source and whoever has it from there once', () => {
    expect(counted('S1<S2', ...supports('S1', 'S2'))).toEqual([2, 0, 1])
    expect(counted('S1<S2 S2*', ...supports('S1', 'S2'))).toEqual([2, 1, 1])
  })

  test('counts two sources once when both have it from a third that is not on the side', () => {
    expect(counted('S1<S3 S2<S3', ...supports('S1', 'S2'))).toEqual([2, 0, 1])
  })

  test('never counts one source for two origins, however many it names', () => {
    expect(counted('S1<Interfax S1<Kremlin', ...supports('S1'))).toEqual([1, 1, 1])
  })

  test('counts a source of several origins as nothing more where one of them is counted already', () => {
    expect(counted('S1<Interfax S1<Kremlin S2<Kremlin', ...supports('S1', 'S2'))).toEqual([2, 1, 1])
    const both = 'S1<Interfax S1<Kremlin S2<Kremlin S3<Interfax'
    expect(counted(both, ...supports('S1', 'S2', 'S3'))).toEqual([3, 2, 2])
  })

  test('confirms nothing by a source that may have it from somebody unknown', () => {
    expect(counted('S1<Kloop S1<S4', ...supports('S1'))).toEqual([1, 0, 1])
  })

  test('counts several passages of one source once', () => {
    expect(counted('S1*', ...supports('S1', 'S1', 'S1'))).toEqual([1, 1, 1])
  })

  test('takes a primary source of the claim for an origin, for itself and for whoever has it from there', () => {
    const primary = from('S1', 'supports', 'primary')
    expect(counted('', primary)).toEqual([1, 1, 1])
    expect(counted('S1<Kloop S2<S1 S3<Kloop', primary, ...supports('S2'))).toEqual([2, 1, 1])
    expect(counted('S1<Kloop S2<S1 S3<Kloop', primary, ...supports('S2', 'S3'))).toEqual([3, 2, 2])
  })

  test('is not weighed by what only mentions, gives context, or was retracted', () => {
    const silent = [
      from('S2', 'mentions', 'primary'),
      from('S3', 'context'),
      { ...from('S4', 'supports', 'primary'), retraction },
    ]
    expect(counted('S1* S2* S3* S4*', ...supports('S1'), ...silent)).toEqual([1, 1, 1])
  })

  test('is counted apart from the other one', () => {
    const graph = drawn('S1<Kloop S2<Kloop S3*')
    const both = countSides(graph, [from('S1'), from('S2', 'contradicts'), from('S3', 'contradicts')])
    expect(both.for).toEqual({ sources: 1, confirmed: 1, possible: 1 })
    expect(both.against).toEqual({ sources: 2, confirmed: 2, possible: 2 })
  })

  test('counts as before once a relay is retracted', () => {
    const graph = relayGraph([{ ...aRelay('S1<S2'), retraction }], [])
    expect(countSides(graph, supports('S1', 'S2')).for.possible).toBe(2)
  })
})

describe('a loop', () => {
  const way = (picture: string, source: string, wanted: string) =>
    loopOf(drawn(picture), sourceId(source), sourceId(wanted))

  test('is seen before it is closed, with the way that it would close', () => {
    expect(way('S1<S2 S2<S3', 'S3', 'S1')).toEqual([sourceId('S1'), sourceId('S2'), sourceId('S3')])
    expect(way('S1<S2', 'S1', 'S1')).toEqual([sourceId('S1')])
  })

  test('is told by the shortest way', () => {
    expect(way('S1<S2 S2<S3 S1<S3', 'S3', 'S1')).toEqual([sourceId('S1'), sourceId('S3')])
  })

  test('is seen through a source that is marked as an origin', () => {
    expect(way('S1<S2 S1*', 'S2', 'S1')).toEqual([sourceId('S1'), sourceId('S2')])
  })

  test('is none where two sources have it from the same', () => {
    expect(way('S1<S2 S3<S2', 'S1', 'S3')).toBeNull()
  })

  test('does not keep anything from being counted, should one be met', () => {
    expect(counted('S1<S2 S2<S1 S3<S1', ...supports('S1', 'S2', 'S3'))[0]).toBe(3)
  })
})
