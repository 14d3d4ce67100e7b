import { authorize } from '#app/domain/actor.ts'
import { fieldChanges } from '#app/domain/event.ts'
import type { OriginId } from '#app/domain/ids.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { OriginDraft } from '#app/domain/relay-draft.ts'
import { getOrigin, updateOrigin } from '#db/queries/origins.server.ts'
import { refuseLockedSourcesFrom } from '../sheets/locks.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { refuseNamedOrigin } from './refuse-named-origin.server.ts'

export type OriginRevision = { originId: OriginId; version: number; draft: OriginDraft }

/** Corrects what is known of an origin outside of the case; one that a source on a signed sheet has it from is `locked`. */
export function reviseOrigin(work: Work, { originId, version, draft }: OriginRevision): Origin {
  return changeIfAny(work, ({ tx, record }) => {
    const before = authorize(work.actor, 'edit', getOrigin(tx, originId))
    const changes = fieldChanges<OriginDraft>(before, draft, ['name', 'kind', 'note'])
    if (changes.length === 0) return before
    if (changes.some(({ field }) => field !== 'note')) refuseNamedOrigin(tx, before.caseId, draft, originId)
    refuseLockedSourcesFrom(tx, before)
    updateOrigin(tx, { ...before, version }, draft)
    record({
      type: 'origin_revised',
      caseId: before.caseId,
      data: { origin: originId, name: draft.name, changes },
    })
    return getOrigin(tx, originId)
  })
}
