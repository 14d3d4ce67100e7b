import { byClaim } from './by-claim.ts'
import { type Evidence, type Stance, sideOf } from './evidence.ts'
import { fewestCovering } from './fewest-covering.ts'
import type { ClaimId, OriginId, SourceId } from './ids.ts'
import type { Relay } from './relay.ts'

/** What relays lead to: a source of the case, or an origin outside of it. */
export type Root = SourceId | OriginId

/** From where each source has it, by its standing relays, and which sources were marked as origins themselves. */
export type RelayGraph = {
  from: ReadonlyMap<SourceId, readonly Root[]>
  marked: ReadonlySet<SourceId>
  /** The roots of sources that were followed before. */
  roots?: Map<SourceId, Set<Root>>
}

/** Who speaks for one side of a claim: how many sources, and from how many origins they have it. */
export type SideCount = {
  sources: number
  /** Origins that are known: the fewest that can account for every source whose roots are all known. */
  confirmed: number
  /** The same with each source of unknown origin taken for an origin of its own; never below `confirmed`. */
  possible: number
}

export type SideCounts = { for: SideCount; against: SideCount }

/** What counting needs of a piece of evidence. */
export type CountedEvidence = Pick<Evidence, 'sourceId' | 'stance' | 'proximity' | 'retraction'>

const noSide: SideCount = { sources: 0, confirmed: 0, possible: 0 }

/** Nobody speaks for or against. */
export const noSides: SideCounts = { for: noSide, against: noSide }

/** Puts relays together; retracted ones are left out. */
export function relayGraph(
  relays: readonly Pick<Relay, 'sourceId' | 'from' | 'retraction'>[],
  marked: Iterable<SourceId>,
): RelayGraph {
  const from = new Map<SourceId, Root[]>()
  for (const relay of relays) {
    if (relay.retraction) continue
    const root = 'sourceId' in relay.from ? relay.from.sourceId : relay.from.originId
    const known = from.get(relay.sourceId)
    if (known) known.push(root)
    else from.set(relay.sourceId, [root])
  }
  return { from, marked: new Set(marked) }
}

/**
 * Where the words of a source come from: relays are followed until a source that has none, that is marked as an origin, or that is one
 * of `firstHand`, or until an origin outside of the case. Without relays a source is its own root.
 */
export function rootsOf(
  graph: RelayGraph,
  source: SourceId,
  firstHand: ReadonlySet<Root> = nobody,
): Set<Root> {
  const before = firstHand.size === 0 ? graph.roots?.get(source) : undefined
  if (before) return before
  const roots = follow(graph, source, firstHand)
  if (firstHand.size === 0) graph.roots?.set(source, roots)
  return roots
}

function follow(graph: RelayGraph, source: SourceId, firstHand: ReadonlySet<Root>): Set<Root> {
  return reach(graph, [source], firstHand).roots
}

/** All that counting comes across when it follows the relays of these sources, and at which of them it stops. */
export function reach(
  graph: RelayGraph,
  sources: Iterable<SourceId>,
  firstHand: ReadonlySet<Root> = nobody,
): { reached: Set<Root>; roots: Set<Root> } {
  const roots = new Set<Root>()
  const reached = new Set<Root>(sources)
  for (const root of reached) {
    const from = firstHand.has(root) ? nothing : relaysOf(graph, root)
    if (from.length === 0) roots.add(root)
    for (const next of from) reached.add(next)
  }
  return { reached, roots }
}

const nobody: ReadonlySet<Root> = new Set()
const nothing: readonly Root[] = []

function relaysOf({ from, marked }: RelayGraph, root: Root): readonly Root[] {
  return marked.has(root as SourceId) ? nothing : (from.get(root as SourceId) ?? nothing)
}

/** Whether a root is known to be an origin: somebody outside of the case, a source marked so, or a primary source of the claim. */
export function isKnown({ marked }: RelayGraph, root: Root, firstHand: ReadonlySet<Root> = nobody): boolean {
  return root.startsWith('org_') || marked.has(root as SourceId) || firstHand.has(root)
}

/**
 * Counts one side of a claim: the standing evidence of that stance. A source that has it from several roots may have this from any of
 * them, so it counts for no more than the fewest roots that can account for it and all others.
 */
export function countSide(
  graph: RelayGraph,
  evidence: readonly CountedEvidence[],
  stance: 'supports' | 'contradicts',
): SideCount {
  const pieces = evidence.filter((piece) => piece.stance === stance && piece.retraction === null)
  if (pieces.length === 0) return noSide
  const firstHand = primarySources(pieces)
  const sources = new Set(pieces.map((piece) => piece.sourceId))
  const roots = [...sources].map((source) => rootsOf(graph, source, firstHand))
  const known = roots.filter((set) => [...set].every((root) => isKnown(graph, root, firstHand)))
  return { sources: sources.size, confirmed: fewestCovering(known), possible: fewestCovering(roots) }
}

/** The sources of the pieces whose link to the claim is a primary one. */
export function primarySources(pieces: readonly Pick<Evidence, 'sourceId' | 'proximity'>[]): Set<Root> {
  return new Set(pieces.filter((piece) => piece.proximity === 'primary').map((piece) => piece.sourceId))
}

/** Counts both sides of a claim. `mentions`, `context` and retracted evidence count for neither. */
export function countSides(graph: RelayGraph, evidence: readonly CountedEvidence[]): SideCounts {
  return {
    for: countSide(graph, evidence, 'supports'),
    against: countSide(graph, evidence, 'contradicts'),
  }
}

/** Counts both sides of every claim that has evidence here. What a source has it from is followed once, not once for each claim. */
export function countSidesByClaim(
  graph: RelayGraph,
  evidence: readonly (CountedEvidence & { claimId: ClaimId })[],
): Map<ClaimId, SideCounts> {
  const known = { ...graph, roots: new Map<SourceId, Set<Root>>() }
  return new Map([...byClaim(evidence)].map(([claimId, pieces]) => [claimId, countSides(known, pieces)]))
}

/** The side that evidence of a stance is counted on; null for neither. */
export function sideFor(counts: SideCounts, stance: Stance): SideCount | null {
  const side = sideOf(stance)
  return side && counts[side]
}

/** A source and all that have it from there, by however many steps. */
export function sourcesFrom({ from }: RelayGraph, source: SourceId): Set<SourceId> {
  const found = new Set([source])
  for (const root of found) {
    for (const [other, roots] of from) if (roots.includes(root)) found.add(other)
  }
  return found
}

/**
 * The way by which `from` has it from `source` already, the two included, if there is one: then `source` cannot have it from `from`, for the
 * relay would close a loop.
 */
export function loopOf({ from: relays }: RelayGraph, source: SourceId, from: SourceId): SourceId[] | null {
  const before = new Map<Root, SourceId | null>([[from, null]])
  for (const at of before.keys()) {
    if (at === source) return wayBack(before, source)
    for (const next of relays.get(at as SourceId) ?? []) {
      if (!before.has(next)) before.set(next, at as SourceId)
    }
  }
  return null
}

function wayBack(before: ReadonlyMap<Root, SourceId | null>, end: SourceId): SourceId[] {
  const way: SourceId[] = []
  for (let at: SourceId | null = end; at !== null; at = before.get(at) ?? null) way.unshift(at)
  return way
}
