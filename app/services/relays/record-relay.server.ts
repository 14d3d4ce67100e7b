import type { Authorized } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { loopOf, relayGraph } from '#app/domain/origins.ts'
import type { Relay } from '#app/domain/relay.ts'
import type { RelayDraft } from '#app/domain/relay-draft.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { insertRelay, listRelays } from '#db/queries/relays.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { locateInNewer } from '../sources/locate-in-newer.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { fromLabel } from './from-label.server.ts'
import { passageOfSource, type RelayPlace } from './passage-of-source.server.ts'
import { sourceSubject } from './source-subject.server.ts'
import { touchClaimsOf } from './touch-claims.server.ts'

export type RelayRecording = {
  sourceId: SourceId
  from: Relay['from']
  draft: RelayDraft
  place: RelayPlace | null
}

/**
 * Records that a source has it from another source of the case, or from an origin outside of it. Refused when that is recorded already, when
 * it would close a loop, and when the source is marked as an origin.
 */
export function recordRelay(work: Work, { sourceId, ...recording }: RelayRecording): Relay {
  return change(work, (recorder) =>
    recordRelayOf(work, recorder, sourceToChange(work, recorder.tx, sourceId), recording),
  )
}

/** The same, inside a change that is already under way. */
export function recordRelayOf(
  work: Work,
  recorder: Recorder,
  source: Authorized<Source>,
  { from, draft, place }: Omit<RelayRecording, 'sourceId'>,
): Relay {
  const { tx, at, record } = recorder
  const { ids, label } = sourceSubject(source)
  const name = fromLabel(tx, { caseId: source.caseId, from })
  refuseRelay(tx, source, from)
  const passage = place && passageOfSource(work, { tx, at }, source, place)
  const relay: Relay = {
    ...{ ...draft, id: work.newId('relay'), caseId: source.caseId, sourceId: source.id, from },
    ...{ passageId: passage?.id ?? null, createdAt: at, createdBy: work.actor.id, version: 1 },
    retraction: null,
  }
  insertRelay(tx, relay)
  touchClaimsOf(work, { tx, at }, source)
  const quote = passage?.locator.exact ?? null
  record({
    type: 'relay_recorded',
    ...ids,
    data: { source: label, relay: relay.id, from: name, ...draft, passage: relay.passageId, quote },
  })
  if (place) locateInNewer(work, recorder, source, place.captureId)
  return relay
}

function refuseRelay(tx: Tx, source: Source, from: Relay['from']): void {
  const label = numberLabel('S', source.number)
  if (source.isOrigin) throw new WorkbenchError('invalid', 'relay.of_origin', { source: label })
  const relays = listRelays(tx, source.caseId)
  if (relays.some((relay) => isSame(relay, source.id, from))) {
    throw new WorkbenchError('invalid', 'relay.known', { source: label })
  }
  if ('originId' in from) return
  if (from.sourceId === source.id) throw new WorkbenchError('invalid', 'relay.itself')
  const loop = loopOf(relayGraph(relays, []), source.id, from.sourceId)
  if (loop) throw new WorkbenchError('invalid', 'relay.loop', { way: wayOf(tx, [source.id, ...loop]) })
}

function isSame(relay: Relay, sourceId: SourceId, from: Relay['from']): boolean {
  if (relay.retraction || relay.sourceId !== sourceId) return false
  return 'sourceId' in from
    ? 'sourceId' in relay.from && relay.from.sourceId === from.sourceId
    : 'originId' in relay.from && relay.from.originId === from.originId
}

/** S1 ← S2 ← S1: each has it from the next. */
function wayOf(tx: Tx, sources: SourceId[]): string {
  return sources.map((id) => numberLabel('S', getSource(tx, id).number)).join(' ← ')
}
