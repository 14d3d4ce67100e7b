import { type Claim, numberLabel } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { MapEdge, MapNode, MapRow, OriginMap } from '#app/domain/origin-map.ts'
import {
  countSidesByClaim,
  isKnown,
  noSides,
  primarySources,
  type RelayGraph,
  type Root,
  rootsOf,
  type SideCounts,
} from '#app/domain/origins.ts'
import type { Relay } from '#app/domain/relay.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { rootNames } from './read-source-relays.server.ts'

/** What a map is made from: the sources on it, what they say of its claims, and from whom they have it. */
type Drawn = {
  claims: Claim[]
  evidence: Evidence[]
  relays: Relay[]
  graph: RelayGraph
  firstHand: ReadonlySet<Root>
  nameOf: ReturnType<typeof rootNames>
}

/**
 * The sources that speak for or against these claims, or merely mention them, and whom those have it from; without claims, all sources of
 * the case. As a map, as the rows of a table that says the same, and counted for each claim.
 */
export function readOriginMap(
  { db }: Pick<Work, 'db'>,
  caseId: CaseId,
  claims: Claim[] | null,
): { map: OriginMap; rows: MapRow[]; sides: SideCounts[] } {
  const ids = (claims ?? []).map((claim) => claim.id)
  const evidence = listEvidence(db, ids).filter((piece) => piece.retraction === null)
  const graph = readRelayGraph(db, caseId)
  const first = claims ? evidence.map((piece) => piece.sourceId) : listSources(db, caseId).map(({ id }) => id)
  const firstHand = primarySources(
    evidence.filter(({ stance }) => stance !== 'mentions' && stance !== 'context'),
  )
  const shown = withRoots(graph, first, firstHand)
  const relays = listRelays(db, caseId).filter(
    (relay) =>
      relay.retraction === null && shown.has(relay.sourceId) && !stops(graph, firstHand, relay.sourceId),
  )
  const drawn = { claims: claims ?? [], evidence, relays, graph, firstHand, nameOf: rootNames(db, caseId) }
  const sources = [...shown].filter((root): root is SourceId => root.startsWith('src_'))
  const sides = countSidesByClaim(graph, evidence)
  return {
    sides: ids.map((id) => sides.get(id) ?? noSides),
    map: { nodes: nodesOf(drawn, shown), edges: edgesOf(drawn) },
    rows: sources.map((id) => rowOf(drawn, id)).sort((one, other) => one.source.number - other.source.number),
  }
}

function stops({ marked }: RelayGraph, firstHand: ReadonlySet<Root>, id: SourceId): boolean {
  return marked.has(id) || firstHand.has(id)
}

/** These sources, and all that they have it from by however many steps. */
function withRoots(graph: RelayGraph, first: SourceId[], firstHand: ReadonlySet<Root>): Set<Root> {
  const shown = new Set<Root>(first)
  for (const root of shown) {
    if (stops(graph, firstHand, root as SourceId)) continue
    for (const next of graph.from.get(root as SourceId) ?? []) shown.add(next)
  }
  return shown
}

function nodesOf({ claims, graph, firstHand, nameOf }: Drawn, shown: ReadonlySet<Root>): MapNode[] {
  const roots = [...shown].map((id): MapNode => {
    const named = nameOf(id)
    const { source, origin } = named
    const isRoot = !source || stops(graph, firstHand, id as SourceId) || !graph.from.has(id as SourceId)
    return {
      ...{ id, kind: source ? 'source' : 'origin', title: source ? source.title : origin.name },
      ...{ label: source && numberLabel('S', source.number), originKind: origin?.kind ?? null },
      language: source?.language ?? 'und',
      root: isRoot ? (isKnown(graph, id, firstHand) ? 'known' : 'unknown') : null,
      to: source ? `sources/S${source.number}/relays` : null,
    }
  })
  const judged = claims.map((claim): MapNode => {
    const label = numberLabel('C', claim.number)
    const { text, language } = claim.wording
    const to = `claims/${label}`
    return { id: claim.id, kind: 'claim', label, originKind: null, title: text, language, root: null, to }
  })
  return [...roots, ...judged]
}

/** One edge for each relay, and one for each stance of a source on a claim, however many passages of it say so. */
function edgesOf({ relays, evidence }: Drawn): MapEdge[] {
  const said = evidence.map(({ sourceId, claimId, stance }) => ({
    from: sourceId,
    to: claimId,
    kind: stance,
  }))
  const once = new Map(said.map((edge) => [`${edge.from} ${edge.to} ${edge.kind}`, edge]))
  return [
    ...relays.map(({ sourceId, from, kind }) => ({ from: rootOf(from), to: sourceId, kind })),
    ...once.values(),
  ]
}

function rootOf(from: Relay['from']): Root {
  return 'sourceId' in from ? from.sourceId : from.originId
}

function rowOf({ claims, evidence, relays, graph, firstHand, nameOf }: Drawn, id: SourceId): MapRow {
  const { source } = nameOf(id)
  if (!source) throw new Error(`${id} is no source`)
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  const roots = [...rootsOf(graph, id, firstHand)]
  return {
    source,
    evidence: evidence
      .filter((piece) => piece.sourceId === id)
      .map(({ number, claimId, stance }) => ({ number, claim: numbers.get(claimId) ?? 0, stance })),
    from: relays
      .filter((relay) => relay.sourceId === id)
      .map(({ from, kind }) => ({ root: nameOf(rootOf(from)), kind })),
    roots: roots.map((root) => ({ root: nameOf(root), isKnown: isKnown(graph, root, firstHand) })),
  }
}
