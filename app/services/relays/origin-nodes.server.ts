import { numberLabel } from '#app/domain/claim.ts'
import type { MapEdge, MapNode } from '#app/domain/origin-map.ts'
import { isKnown, type Root } from '#app/domain/origins.ts'
import { claimsOf, type Drawn, isFollowed, rootOf, sidesOf } from './drawn-origins.server.ts'

/** The sources and origins that are shown, and the claims. */
export function nodesOf(drawn: Drawn, shown: ReadonlySet<Root>): MapNode[] {
  const judged = drawn.claims.map((claim): MapNode => {
    const label = numberLabel('C', claim.number)
    const { text, language } = claim.wording
    const named = { label, originKind: null, title: text, language, to: `claims/${label}` }
    return { id: claim.id, kind: 'claim', ...named, root: null, firstHandFor: [] }
  })
  return [...[...shown].map((id) => nodeOf(drawn, id)), ...judged]
}

function nodeOf(drawn: Drawn, id: Root): MapNode {
  const { source, origin } = drawn.nameOf(id)
  const sides = sidesOf(drawn, id)
  const isKnownOn = sides.map(({ firstHand }) => isKnown(drawn.graph, id, firstHand))
  const root = isFollowed(drawn, id) ? null : isKnownOn.every(Boolean) ? 'known' : 'unknown'
  const firstHandFor = root === 'known' ? [] : claimsOf(sides.filter(({ firstHand }) => firstHand.has(id)))
  if (!source) {
    const named = { label: null, originKind: origin.kind, title: origin.name }
    return { id, kind: 'origin', ...named, language: 'und', root, firstHandFor, to: null }
  }
  const label = numberLabel('S', source.number)
  const named = { label, originKind: null, title: source.title, language: source.language }
  return { id, kind: 'source', ...named, root, firstHandFor, to: `sources/${label}/relays` }
}

/** One edge for each relay that counting follows, and one for each stance of a source on a claim, however many passages of it say so. */
export function edgesOf(drawn: Drawn): MapEdge[] {
  const said = drawn.evidence.map(({ sourceId, claimId, stance }) => ({
    ...{ from: sourceId, to: claimId, kind: stance },
  }))
  const once = new Map(said.map((edge) => [`${edge.from} ${edge.to} ${edge.kind}`, edge]))
  return [
    ...drawn.relays
      .filter((relay) => isFollowed(drawn, relay.sourceId))
      .map(({ sourceId, from, kind }) => ({ from: rootOf(from), to: sourceId, kind })),
    ...once.values(),
  ]
}
