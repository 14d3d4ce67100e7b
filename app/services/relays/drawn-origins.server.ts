import type { Claim } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { RelayGraph, Root } from '#app/domain/origins.ts'
import type { Relay } from '#app/domain/relay.ts'
import type { rootNames } from './read-source-relays.server.ts'
import type { SideOnMap } from './sides-on-map.server.ts'

/** What a map is made from: the sides of its claims, all standing relays of the case, and the names of all. */
export type Drawn = {
  claims: Claim[]
  evidence: Evidence[]
  sides: SideOnMap[]
  relays: Relay[]
  graph: RelayGraph
  nameOf: ReturnType<typeof rootNames>
}

/** All sources and origins that counting comes across on any side. */
export function reachedOn({ sides }: Drawn): Set<Root> {
  return new Set(sides.flatMap((side) => [...side.reached]))
}

/** The sides on which a source or origin was come across. */
export function sidesOf({ sides }: Drawn, root: Root): SideOnMap[] {
  return sides.filter((side) => side.reached.has(root))
}

/** Whether counting goes on from here to whom it has it from, on any side. */
export function isFollowed(drawn: Drawn, root: Root): boolean {
  return sidesOf(drawn, root).some((side) => !side.roots.has(root))
}

/** Whom a relay is from, source or not. */
export function rootOf(from: Relay['from']): Root {
  return 'sourceId' in from ? from.sourceId : from.originId
}

/** The numbers of the claims that these are sides of. */
export function claimsOf(sides: readonly SideOnMap[]): number[] {
  return [...new Set(sides.flatMap((side) => side.claim ?? []))].sort((a, b) => a - b)
}
