import type { SourceId } from '#app/domain/ids.ts'
import type { MapRow, MapRowRoot } from '#app/domain/origin-map.ts'
import { isKnown, type Root, rootsOf } from '#app/domain/origins.ts'
import { claimsOf, type Drawn, rootOf, sidesOf } from './drawn-origins.server.ts'
import type { SideOnMap } from './sides-on-map.server.ts'

/** A source in the table: what it says, all that it has it from, and from where in the end. */
export function rowOf(drawn: Drawn, id: SourceId): MapRow {
  const { claims, evidence, relays, nameOf } = drawn
  const { source } = nameOf(id)
  if (!source) throw new Error(`${id} is no source`)
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  return {
    source,
    evidence: evidence
      .filter((piece) => piece.sourceId === id)
      .map(({ number, claimId, stance }) => ({ number, claim: numbers.get(claimId) ?? 0, stance })),
    from: relays
      .filter((relay) => relay.sourceId === id)
      .map(({ from, kind }) => ({ root: nameOf(rootOf(from)), kind })),
    roots: rowRootsOf(drawn, id),
  }
}

/** Where a source has it from in the end, once for all sides on which that is the same. */
function rowRootsOf(drawn: Drawn, id: SourceId): MapRowRoot[] {
  const { graph, nameOf } = drawn
  const sides = sidesOf(drawn, id)
  const found = new Map<string, { root: Root; on: SideOnMap[] }>()
  for (const side of sides) {
    for (const root of rootsOf(graph, id, side.firstHand)) {
      const key = `${root} ${isKnown(graph, root, side.firstHand)} ${side.firstHand.has(root)}`
      const before = found.get(key)
      if (before) before.on.push(side)
      else found.set(key, { root, on: [side] })
    }
  }
  return [...found.values()].map(({ root, on }) => ({
    root: nameOf(root),
    isKnown: on.some(({ firstHand }) => isKnown(graph, root, firstHand)),
    isFirstHand: on.some(({ firstHand }) => firstHand.has(root)),
    claims: on.length === sides.length ? null : claimsOf(on),
  }))
}
