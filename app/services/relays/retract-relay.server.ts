import { authorize } from '#app/domain/actor.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { RelayId } from '#app/domain/ids.ts'
import type { Relay } from '#app/domain/relay.ts'
import { getRelay, retractRelayRow } from '#db/queries/relays.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { change, type Work } from '../work.server.ts'
import { fromLabel } from './from-label.server.ts'
import { sourceSubject } from './source-subject.server.ts'
import { touchClaimsOf } from './touch-claims.server.ts'

export type RelayRetraction = { relayId: RelayId; version: number; reason: string }

/** Withdraws a relay with a reason: it no longer counts, and stays in history. */
export function retractRelay(work: Work, { relayId, version, reason }: RelayRetraction): Relay {
  return change(work, ({ tx, at, record }) => {
    const relay = authorize(work.actor, 'edit', getRelay(tx, relayId))
    if (relay.retraction) throw new WorkbenchError('locked', 'locked.retracted')
    const source = sourceToChange(work, tx, relay.sourceId)
    retractRelayRow(tx, { ...relay, version }, { at, by: work.actor.id, reason })
    touchClaimsOf(work, { tx, at }, source)
    const { ids, label } = sourceSubject(source)
    record({
      type: 'relay_retracted',
      ...ids,
      data: { source: label, relay: relayId, from: fromLabel(tx, relay), why: reason },
    })
    return getRelay(tx, relayId)
  })
}
