import type { CaseId } from '#app/domain/ids.ts'
import { type Root, rootsOf } from '#app/domain/origins.ts'
import type { Origin, Relay } from '#app/domain/relay.ts'
import type { RelayChoices, ShownRelay, ShownRoot, SourceRelays } from '#app/domain/relay-page.ts'
import { inForce, type Reliability } from '#app/domain/reliability.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listOrigins } from '#db/queries/origins.server.ts'
import { listPassagesInUse } from '#db/queries/passages-in-use.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { listReliabilities } from '#db/queries/reliabilities.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { type ClaimReading, readingOf } from '../claims/claim-reading.server.ts'
import type { Work } from '../work.server.ts'
import { readCirclesOf } from './read-circles.server.ts'

/** Names whom something comes from, by id. */
export function rootNames(tx: Tx, caseId: CaseId): (root: Root) => ShownRoot {
  const origins = new Map<Root, Origin>(listOrigins(tx, caseId).map((origin) => [origin.id, origin]))
  const sources = new Map<Root, Source>(listSources(tx, caseId).map((source) => [source.id, source]))
  return (root) => {
    const [source, origin] = [sources.get(root), origins.get(root)]
    if (source) {
      const { id, number, title, language } = source
      return { id, source: { number, title, language }, origin: null }
    }
    if (!origin) throw new Error(`${root} is named and not held`)
    return { id: origin.id, source: null, origin: { name: origin.name, kind: origin.kind } }
  }
}

/** Everything that is known of where a source has it from. */
export function readSourceRelays({ db }: Pick<Work, 'db'>, source: Source): SourceRelays {
  const relays = listRelays(db, source.caseId).filter(({ sourceId, from }) =>
    [sourceId, 'sourceId' in from && from.sourceId].includes(source.id),
  )
  const reading = readingOf(db, source.caseId, relays)
  const nameOf = rootNames(db, source.caseId)
  const shown = relays.map((relay) => showRelay(reading, nameOf, relay))
  const standing = shown.filter((relay) => relay.retraction === null)
  const isOwn = (relay: ShownRelay) => relay.source.number === source.number
  const assessed = listReliabilities(db, source.caseId).filter((one) => one.sourceId === source.id)
  const reliability = inForce(assessed)
  const showAssessed = (one: Reliability) => showReliability(reading, one)
  return {
    isOrigin: source.isOrigin,
    roots: [...rootsOf(readRelayGraph(db, source.caseId), source.id)].map(nameOf),
    from: standing.filter(isOwn),
    to: standing.filter((relay) => !isOwn(relay)),
    withdrawn: shown.filter((relay) => relay.retraction !== null && isOwn(relay)),
    circles: readCirclesOf({ db }, source),
    reliability: {
      inForce: reliability.inForce.map(showAssessed),
      earlier: reliability.earlier.map(showAssessed),
    },
  }
}

/** A relay as a page shows it. */
export function showRelay(
  reading: ClaimReading,
  nameOf: (root: Root) => ShownRoot,
  relay: Relay,
): ShownRelay {
  const { id, kind, note, version, from } = relay
  return {
    ...{ id, kind, note, version },
    source: reading.source(relay.sourceId),
    from: nameOf('sourceId' in from ? from.sourceId : from.originId),
    passage: relay.passageId && reading.passage(relay.passageId),
    recorded: reading.signature(relay.createdBy, relay.createdAt),
    retraction: reading.retraction(relay.retraction),
  }
}

function showReliability(reading: ClaimReading, one: Reliability) {
  const { id, topic, grade, reason, assessedBy, assessedAt } = one
  return { id, topic, grade, reason, assessed: reading.signature(assessedBy, assessedAt) }
}

/** What the form that records a relay of the source offers. */
export function readRelayChoices({ db }: Pick<Work, 'db'>, source: Source): RelayChoices {
  const words = listPassagesInUse(db, source.id).map(({ id, locator }) => ({ id, words: locator.exact }))
  return {
    sources: listSources(db, source.caseId)
      .filter((other) => other.id !== source.id)
      .map(({ id, number, title }) => ({ id, number, title })),
    origins: listOrigins(db, source.caseId).map(({ id, name, kind }) => ({ id, name, kind })),
    quotes: words,
  }
}
