import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proximities, stances } from '#app/domain/evidence.ts'
import { fewestCovering } from '#app/domain/fewest-covering.ts'
import {
  type CountedEvidence,
  countSides,
  loopOf,
  type RelayGraph,
  relayGraph,
  type SideCounts,
} from '#app/domain/origins.ts'
import { aRelay, from, sourceId } from '#tests/support/drawn-relays.ts'

/** A run that fails prints its seed; PROPERTY_SEED plays another one, PROPERTY_RUNS more of them. */
const runs = {
  seed: Number(process.env.PROPERTY_SEED ?? 20_220_110),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 3000),
}

const sources = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6']
const anySource = fc.constantFrom(...sources)
const anyRelay = fc
  .tuple(anySource, fc.constantFrom(...sources, 'Interfax', 'Kloop', 'TASS'))
  .filter(([source, wanted]) => source !== wanted)
  .map(([source, wanted]) => `${source}<${wanted}`)

const anyPiece: fc.Arbitrary<CountedEvidence> = fc
  .tuple(anySource, fc.constantFrom(...stances), fc.constantFrom(null, null, null, ...proximities))
  .map(([source, stance, proximity]) => from(source, stance, proximity))

const anyDesk = fc.record({
  relays: fc.array(anyRelay, { maxLength: 12 }),
  marked: fc.subarray(sources, { maxLength: 2 }),
  evidence: fc.array(anyPiece, { maxLength: 10 }),
})

type Desk = { relays: string[]; marked: string[]; evidence: CountedEvidence[] }

/** The relays of the desk as an editor would get to record them: those that would close a loop are left out. */
function graphOf({ relays, marked }: Pick<Desk, 'relays' | 'marked'>): RelayGraph {
  const kept: string[] = []
  for (const relay of relays) if (!closesLoop(graph(kept, marked), relay)) kept.push(relay)
  return graph(kept, marked)
}

const graph = (relays: string[], marked: string[]) =>
  relayGraph(
    relays.map((relay) => aRelay(relay)),
    marked.map((label) => sourceId(label)),
  )

function closesLoop(known: RelayGraph, relay: string): boolean {
  const [source = '', wanted = ''] = relay.split('<')
  return wanted.startsWith('S') && loopOf(known, sourceId(source), sourceId(wanted)) !== null
}

const sides = (counts: SideCounts) => [counts.for, counts.against]
const pairs = (before: SideCounts, after: SideCounts) =>
  [
    [before.for, after.for],
    [before.against, after.against],
  ] as const

describe('whatever the relays are', () => {
  test('adding one never raises how many origins are possible, and confirms no more than were possible before', () => {
    fc.assert(
      fc.property(anyDesk, anyRelay, (desk, added) => {
        const known = graphOf(desk)
        fc.pre(!closesLoop(known, added))
        const before = countSides(known, desk.evidence)
        const after = countSides(graphOf({ ...desk, relays: [...desk.relays, added] }), desk.evidence)
        for (const [then, now] of pairs(before, after)) {
          expect(now.sources).toBe(then.sources)
          expect(now.possible).toBeLessThanOrEqual(then.possible)
          expect(now.confirmed).toBeLessThanOrEqual(then.possible)
        }
      }),
      runs,
    )
  })

  test('adding one to a source that has a relay already, or that is marked, never raises how many are confirmed', () => {
    fc.assert(
      fc.property(anyDesk, anyRelay, (desk, added) => {
        const known = graphOf(desk)
        const source = sourceId(added.split('<')[0] ?? '')
        fc.pre(!closesLoop(known, added) && (known.from.has(source) || known.marked.has(source)))
        const before = countSides(known, desk.evidence)
        const after = countSides(graphOf({ ...desk, relays: [...desk.relays, added] }), desk.evidence)
        for (const [then, now] of pairs(before, after)) {
          expect(now.confirmed).toBeLessThanOrEqual(then.confirmed)
        }
      }),
      runs,
    )
  })

  test('a mention, context or a retracted piece changes no count', () => {
    fc.assert(
      fc.property(
        anyDesk,
        anyPiece,
        fc.constantFrom('mentions', 'context', 'retracted'),
        (desk, piece, how) => {
          const retraction = { at: '', by: 'usr_x' as never, reason: '' }
          const silent = how === 'retracted' ? { ...piece, retraction } : { ...piece, stance: how }
          const known = graphOf(desk)
          const with_ = countSides(known, [...desk.evidence, silent as CountedEvidence])
          expect(with_).toEqual(countSides(known, desk.evidence))
        },
      ),
      runs,
    )
  })

  test('the order of relays and of evidence changes no count', () => {
    const shuffled = anyDesk.chain((desk) =>
      fc.record({
        desk: fc.constant(desk),
        evidence: fc.shuffledSubarray(desk.evidence, { minLength: desk.evidence.length }),
        turn: fc.nat(12),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ desk, evidence, turn }) => {
        const known = graphOf(desk)
        const turned = new Map(
          [...known.from].reverse().map(([source, roots]) => {
            const at = turn % roots.length
            return [source, [...roots.slice(at), ...roots.slice(0, at)]]
          }),
        )
        expect(countSides({ ...known, from: turned }, evidence)).toEqual(countSides(known, desk.evidence))
      }),
      runs,
    )
  })

  test('more evidence lowers no count, and there are never more origins than sources', () => {
    fc.assert(
      fc.property(anyDesk, anyPiece, (desk, piece) => {
        const known = graphOf(desk)
        const before = countSides(known, desk.evidence)
        const after = countSides(known, [...desk.evidence, piece])
        for (const [then, now] of pairs(before, after)) {
          expect(now.confirmed).toBeGreaterThanOrEqual(then.confirmed)
          expect(now.possible).toBeGreaterThanOrEqual(then.possible)
        }
        for (const { sources: all, confirmed, possible } of sides(after)) {
          expect(confirmed).toBeLessThanOrEqual(possible)
          expect(possible).toBeLessThanOrEqual(all)
          expect(possible > 0).toBe(all > 0)
        }
      }),
      runs,
    )
  })
})

describe('the fewest that cover', () => {
  const anySets = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { maxLength: 8 })

  test('are as few as trying every choice finds', () => {
    fc.assert(
      fc.property(anySets, (lists) => {
        const sets = lists.map((list) => new Set(list))
        expect(fewestCovering(sets)).toBe(byTryingAll(sets))
      }),
      runs,
    )
  })
})

function byTryingAll(sets: Set<number>[]): number {
  const choices = Array.from({ length: 2 ** 7 }, (_, choice) => choice)
  const covers = (choice: number) => sets.every((set) => [...set].some((element) => choice & (1 << element)))
  const size = (choice: number) => choice.toString(2).replaceAll('0', '').length
  return Math.min(...choices.filter(covers).map(size))
}
