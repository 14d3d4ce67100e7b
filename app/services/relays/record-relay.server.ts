import type { Authorized } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaptureId, SourceId } from '#app/domain/ids.ts'
import { loopOf, relayGraph } from '#app/domain/origins.ts'
import type { Span, TextPassage } from '#app/domain/passage.ts'
import type { Relay } from '#app/domain/relay.ts'
import type { RelayDraft } from '#app/domain/relay-draft.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getOrigin } from '#db/queries/origins.server.ts'
import { insertRelay, listRelays } from '#db/queries/relays.server.ts'
import { getSource } from '#db/queries/sources.server.ts'
import { makePassage } from '../passages/make-passage.server.ts'
import { captureInCase } from '../sources/capture-in-case.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Recorder, type Work } from '../work.server.ts'
import { sourceInCase, sourceSubject } from './source-subject.server.ts'
import { touchClaimsOf } from './touch-claims.server.ts'

export type RelayRecording = {
  sourceId: SourceId
  from: Relay['from']
  draft: RelayDraft
  /** Where the source says so, in one of its captures. */
  place: { captureId: CaptureId; span: Span } | null
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
  { tx, at, record }: Recorder,
  source: Authorized<Source>,
  { from, draft, place }: Omit<RelayRecording, 'sourceId'>,
): Relay {
  const { ids, label } = sourceSubject(source)
  const name = nameOf(tx, source, from)
  refuseRelay(tx, source, from)
  const passage = place && passageOf(work, { tx, at }, source, place)
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
  return relay
}

/** S3, or the name of an origin outside of the case; `not_found` when it belongs to another case. */
function nameOf(tx: Tx, { caseId }: Source, from: Relay['from']): string {
  if ('sourceId' in from) return numberLabel('S', sourceInCase(tx, from.sourceId, caseId).number)
  const origin = getOrigin(tx, from.originId)
  if (origin.caseId !== caseId) throw new WorkbenchError('not_found', 'not_found.origin')
  return origin.name
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

function passageOf(
  work: Work,
  made: { tx: Tx; at: string },
  source: Source,
  { captureId, span }: NonNullable<RelayRecording['place']>,
): TextPassage {
  const found = captureInCase(made.tx, captureId, source.caseId)
  if (found.source.id !== source.id) throw new WorkbenchError('invalid', 'evidence.other_source')
  return makePassage(work, made, found.capture, span)
}
