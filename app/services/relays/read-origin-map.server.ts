import type { Claim } from '#app/domain/claim.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { MapRow, OriginMap } from '#app/domain/origin-map.ts'
import {
  countSidesByClaim,
  noSides,
  type RelayGraph,
  type Root,
  type SideCounts,
} from '#app/domain/origins.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { type Drawn, reachedOn } from './drawn-origins.server.ts'
import { edgesOf, nodesOf } from './origin-nodes.server.ts'
import { rowOf } from './origin-rows.server.ts'
import { rootNames } from './read-source-relays.server.ts'
import { sideOfNobody, sidesOnMap } from './sides-on-map.server.ts'

/**
 * The sources that speak for or against these claims, or merely mention them, and whom those have it from. The map draws what counting
 * follows, the rows of the table tell all relays; `sides` are the counts of each claim.
 */
export function readOriginMap(
  { db }: Pick<Work, 'db'>,
  caseId: CaseId,
  claims: Claim[],
): { map: OriginMap; rows: MapRow[]; sides: SideCounts[] } {
  const ids = claims.map((claim) => claim.id)
  const evidence = listEvidence(db, ids).filter((piece) => piece.retraction === null)
  const graph = readRelayGraph(db, caseId)
  const drawn = {
    ...drawnOf(db, caseId, graph),
    claims,
    evidence,
    sides: sidesOnMap(graph, claims, evidence),
  }
  const counts = countSidesByClaim(graph, evidence)
  return { ...tellAll(drawn, reachedOn(drawn)), sides: ids.map((id) => counts.get(id) ?? noSides) }
}

/** All sources of a case and whom they have it from. Those that no relay joins to others are in the table only. */
export function readCaseOriginMap(
  { db }: Pick<Work, 'db'>,
  caseId: CaseId,
): { map: OriginMap; rows: MapRow[] } {
  const graph = readRelayGraph(db, caseId)
  const side = sideOfNobody(
    graph,
    listSources(db, caseId).map(({ id }) => id),
  )
  const joined = new Set<Root>([...graph.from.keys(), ...[...graph.from.values()].flat()])
  return tellAll({ ...drawnOf(db, caseId, graph), claims: [], evidence: [], sides: [side] }, joined)
}

function drawnOf(db: Work['db'], caseId: CaseId, graph: RelayGraph) {
  const relays = listRelays(db, caseId).filter((relay) => relay.retraction === null)
  return { relays, graph, nameOf: rootNames(db, caseId) }
}

function tellAll(drawn: Drawn, shown: ReadonlySet<Root>): { map: OriginMap; rows: MapRow[] } {
  const sources = [...reachedOn(drawn)].filter((root): root is SourceId => root.startsWith('src_'))
  return {
    map: { nodes: nodesOf(drawn, shown), edges: edgesOf(drawn) },
    rows: sources.map((id) => rowOf(drawn, id)).sort((one, other) => one.source.number - other.source.number),
  }
}
