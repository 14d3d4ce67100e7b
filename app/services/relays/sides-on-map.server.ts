import type { Claim } from '#app/domain/claim.ts'
import { type Evidence, sideOf } from '#app/domain/evidence.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { primarySources, type RelayGraph, type Root, reach } from '#app/domain/origins.ts'

/** One side of a claim as counting sees it: who speaks on it, who of them first hand, and where their relays lead. */
export type SideOnMap = {
  /** The number of the claim; null for sources that speak on no side. */
  claim: number | null
  firstHand: ReadonlySet<Root>
  reached: ReadonlySet<Root>
  roots: ReadonlySet<Root>
}

/** Each side of each claim with its sources, and one for the sources that speak on none. */
export function sidesOnMap(
  graph: RelayGraph,
  claims: readonly Claim[],
  evidence: readonly Evidence[],
): SideOnMap[] {
  const sides = claims.flatMap(({ id, number }) =>
    (['for', 'against'] as const).map((side) => {
      const pieces = evidence.filter((piece) => piece.claimId === id && sideOf(piece.stance) === side)
      const firstHand = primarySources(pieces)
      return { claim: number, firstHand, ...reach(graph, sourcesOf(pieces), firstHand) }
    }),
  )
  const speaking = new Set(sourcesOf(evidence.filter((piece) => sideOf(piece.stance) !== null)))
  const others = sourcesOf(evidence).filter((source) => !speaking.has(source))
  return [...sides, sideOfNobody(graph, others)].filter((side) => side.reached.size > 0)
}

/** Sources that are looked at by their relays only. */
export function sideOfNobody(graph: RelayGraph, sources: readonly SourceId[]): SideOnMap {
  return { claim: null, firstHand: new Set(), ...reach(graph, sources) }
}

function sourcesOf(evidence: readonly Evidence[]): SourceId[] {
  return evidence.map((piece) => piece.sourceId)
}
