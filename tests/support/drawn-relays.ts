import type { Proximity, Stance } from '#app/domain/evidence.ts'
import type { OriginId, SourceId } from '#app/domain/ids.ts'
import { type CountedEvidence, type RelayGraph, type Root, relayGraph } from '#app/domain/origins.ts'
import type { Relay } from '#app/domain/relay.ts'

type Drawn = Pick<Relay, 'sourceId' | 'from' | 'retraction'>

/** S1 as the id of a source. */
export const sourceId = (label: string) => `src_${label}` as SourceId

/** S1 as a source, anything else as an origin outside of the case. */
export const rootId = (label: string): Root =>
  /^S\d+$/.test(label) ? sourceId(label) : (`org_${label}` as OriginId)

/** `S1<S2` as a relay: S1 has it from S2. */
export function aRelay(drawn: string): Drawn {
  const [source = '', from = ''] = drawn.split('<')
  const id = rootId(from)
  return {
    sourceId: sourceId(source),
    from: id.startsWith('src_') ? { sourceId: id as SourceId } : { originId: id as OriginId },
    retraction: null,
  }
}

/** A graph as drawn on paper: `S1<S2 S2<Kloop S3*` says S1 has it from S2, S2 from Kloop, and S3 is marked as an origin. */
export function drawn(picture: string): RelayGraph {
  const parts = picture.split(' ').filter((part) => part !== '')
  const marked = parts.filter((part) => part.endsWith('*')).map((part) => sourceId(part.slice(0, -1)))
  return relayGraph(
    parts.filter((part) => part.includes('<')).map((part) => aRelay(part)),
    marked,
  )
}

/** A standing piece of evidence from a source. */
export function from(
  label: string,
  stance: Stance = 'supports',
  proximity: Proximity | null = null,
): CountedEvidence {
  return { sourceId: sourceId(label), stance, proximity, retraction: null }
}
