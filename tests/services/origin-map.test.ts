import { describe, expect, test } from 'vitest'
import type { Capture } from '#app/domain/capture.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { inLines, isDrawable, type MapNode, type OriginMap } from '#app/domain/origin-map.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { readCaseOriginMap, readOriginMap } from '#app/services/relays/read-origin-map.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { layOutMap } from '#app/web/lay-out-map.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { aClaim } from '#tests/support/material.ts'
import { relayDesk } from '#tests/support/relay-desk.ts'

/** A case with two claims, and its maps by the names of what is on them. */
function mapDesk() {
  const desk = relayDesk()
  const { work, caseId } = desk
  const [c1, c2] = ['He is a pianist.', 'He was beaten.'].map((words) => aClaim(work, caseId, words).id)
  if (!c1 || !c2) throw new Error('The desk has two claims')
  const says = (
    claimId: ClaimId,
    capture: Capture,
    stance: 'supports' | 'contradicts' | 'mentions' = 'supports',
    proximity: 'primary' | 'secondary' = 'secondary',
  ) =>
    attachEvidence(work, {
      ...{ claimId, captureId: capture.id, span: null },
      draft: { ...unsaid, stance, proximity },
    })
  const mapOf = (...ids: ClaimId[]) =>
    named(
      readOriginMap(
        work,
        caseId,
        ids.map((id) => getClaim(work.db, id)),
      ),
    )
  return { ...desk, c1, c2, says, mapOf, ofCase: () => named(readCaseOriginMap(work, caseId)) }
}

function named<Read extends ReturnType<typeof readCaseOriginMap>>({ map, rows, ...rest }: Read) {
  const labels = new Map(map.nodes.map(({ id, label, title }) => [id, label ?? title]))
  return {
    ...rest,
    nodes: Object.fromEntries(
      map.nodes
        .filter(({ kind }) => kind !== 'claim')
        .map(({ id, root, firstHandFor }) => [labels.get(id), [root, ...firstHandFor]]),
    ),
    edges: map.edges.map(({ from, to, kind }) => `${labels.get(from)} ${kind} ${labels.get(to)}`),
    rows: Object.fromEntries(
      rows.map(({ source, from, roots }) => [
        `S${source.number}`,
        {
          from: from.map(({ root }) => root.origin?.name ?? `S${root.source?.number}`),
          roots: roots.map(({ root, isKnown, isFirstHand, claims }) =>
            [
              root.origin?.name ?? `S${root.source?.number}`,
              ...(isKnown ? [] : ['unknown']),
              ...(isFirstHand ? ['first hand'] : []),
              ...(claims ?? []),
            ].join(' '),
          ),
        },
      ]),
    ),
  }
}

describe('the map of a claim', () => {
  test('shows who speaks of it, whom they have it from by any number of steps, and nobody else', () => {
    const { s1, s2, s3, c1, says, has, origin, mapOf } = mapDesk()
    says(c1, s1.capture)
    has(s1.source.id, { sourceId: s2.source.id })
    has(s2.source.id, { originId: origin('Kloop').id })
    has(s3.source.id, { originId: origin('ТАСС').id })
    const { nodes, edges, rows } = mapOf(c1)
    expect(nodes).toEqual({ S1: [null], S2: [null], Kloop: ['known'] })
    expect(edges).toEqual(['S2 quotes S1', 'Kloop quotes S2', 'S1 supports C1'])
    expect(rows).toEqual({
      S1: { from: ['S2'], roots: ['Kloop'] },
      S2: { from: ['Kloop'], roots: ['Kloop'] },
    })
  })

  test('tells in the table of all recorded relays of a primary source, though counting does not follow them', () => {
    const { s2, c1, says, has, origin, mapOf } = mapDesk()
    says(c1, s2.capture, 'supports', 'primary')
    has(s2.source.id, { originId: origin('Kloop').id })
    const { nodes, edges, rows, sides } = mapOf(c1)
    expect(nodes).toEqual({ S2: ['known'] })
    expect(edges).toEqual(['S2 supports C1'])
    expect(rows.S2).toEqual({ from: ['Kloop'], roots: ['S2 first hand'] })
    expect(sides).toMatchObject([{ for: { confirmed: 1, possible: 1 } }])
  })

  test('leaves out what was retracted, and says of whom nothing is known that the origin is unknown', () => {
    const { work, s1, s2, c1, says, has, mapOf } = mapDesk()
    says(c1, s1.capture)
    const { id } = has(s1.source.id, { sourceId: s2.source.id })
    retractRelay(work, { relayId: id, version: 1, reason: 'misread' })
    expect(mapOf(c1)).toMatchObject({ nodes: { S1: ['unknown'] }, edges: ['S1 supports C1'] })
    markOrigin(work, { sourceId: s1.source.id, isOrigin: true })
    expect(mapOf(c1).rows).toEqual({ S1: { from: [], roots: ['S1'] } })
  })

  test('follows the relays of a source that merely mentions it', () => {
    const { s1, s2, c1, says, has, mapOf } = mapDesk()
    says(c1, s1.capture, 'mentions', 'primary')
    has(s1.source.id, { sourceId: s2.source.id })
    expect(mapOf(c1).edges).toEqual(['S2 quotes S1', 'S1 mentions C1'])
  })
})

describe('the map of a question', () => {
  test('takes a source for primary only for the claim of which it is, as the counts above it do', () => {
    const { s2, c1, c2, says, has, origin, mapOf } = mapDesk()
    says(c1, s2.capture, 'supports', 'primary')
    says(c2, s2.capture)
    has(s2.source.id, { originId: origin('Kloop').id })
    const { nodes, edges, rows, sides } = mapOf(c1, c2)
    expect(nodes).toEqual({ S2: [null, 1], Kloop: ['known'] })
    expect(edges).toContain('Kloop quotes S2')
    expect(rows.S2).toEqual({ from: ['Kloop'], roots: ['S2 first hand 1', 'Kloop 2'] })
    expect(sides).toMatchObject([{ for: { confirmed: 1 } }, { for: { confirmed: 1 } }])
  })

  test('does not take the same source for known where it is not primary and no relay is recorded', () => {
    const { s1, c1, c2, says, mapOf } = mapDesk()
    says(c1, s1.capture, 'supports', 'primary')
    says(c2, s1.capture)
    const { nodes, rows, sides } = mapOf(c1, c2)
    expect(nodes).toEqual({ S1: ['unknown', 1] })
    expect(rows.S1?.roots).toEqual(['S1 first hand 1', 'S1 unknown 2'])
    expect(sides).toMatchObject([{ for: { confirmed: 1 } }, { for: { confirmed: 0, possible: 1 } }])
  })

  test('follows a source that is silent on one answer there, though it is primary for the other', () => {
    const { s1, s2, c1, c2, says, has, origin, mapOf } = mapDesk()
    says(c1, s2.capture, 'supports', 'primary')
    says(c2, s1.capture)
    has(s1.source.id, { sourceId: s2.source.id })
    has(s2.source.id, { originId: origin('Kloop').id })
    const { edges, rows } = mapOf(c1, c2)
    expect(edges).toContain('Kloop quotes S2')
    expect(rows.S1?.roots).toEqual(['Kloop'])
    expect(rows.S2?.roots).toEqual(['S2 first hand 1', 'Kloop 2'])
  })
})

describe('the map of a case', () => {
  test('draws the sources that relays join, and tells of all in the table', () => {
    const { s1, has, origin, ofCase } = mapDesk()
    has(s1.source.id, { originId: origin('Kloop').id })
    const { nodes, rows } = ofCase()
    expect(nodes).toEqual({ S1: [null], Kloop: ['known'] })
    expect(Object.keys(rows)).toEqual(['S1', 'S2', 'S3'])
    expect(rows.S2).toEqual({ from: [], roots: ['S2 unknown'] })
  })
})

describe('a drawn map', () => {
  const titled = (id: string): MapNode => ({
    ...{ id, kind: 'source', label: id, originKind: null, title: id, language: 'ru' },
    ...{ root: null, firstHandFor: [], to: null },
  })
  const chain = (length: number): OriginMap => ({
    nodes: Array.from({ length }, (_, index) => titled(`S${index + 1}`)),
    edges: Array.from({ length: length - 1 }, (_, index) => ({
      ...{ from: `S${index + 1}`, to: `S${index + 2}`, kind: 'quotes' as const },
    })),
  })

  test('has a place for all of it: words go from left to right, and nothing lies on anything', () => {
    const drawn = layOutMap(chain(4))
    if (!drawn) throw new Error('four sources are few enough')
    const lefts = drawn.nodes.map(({ x }) => x)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    for (const [index, node] of drawn.nodes.entries()) {
      expect(node.x + node.width).toBeLessThanOrEqual(drawn.nodes[index + 1]?.x ?? drawn.width)
      expect(node.y + node.height).toBeLessThanOrEqual(drawn.height)
    }
    expect(drawn.edges.every(({ points }) => points.length > 1)).toBe(true)
  })

  test('is not drawn when it is too much to be read', () => {
    expect(isDrawable(chain(150))).toBe(true)
    expect(layOutMap(chain(300))).toBeNull()
  })

  test('has titles in lines that fit, with an ellipsis where they do not', () => {
    expect(inLines('Два фото', 24, 2)).toEqual(['Два фото'])
    expect(inLines('Глава МИД рассказал о задержанных', 12, 2)).toEqual(['Глава МИД', 'рассказал о…'])
    expect(inLines('Достопримечательности', 8, 2)).toEqual(['Достопр…'])
  })
})
