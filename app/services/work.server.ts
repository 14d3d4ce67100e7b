import type { Actor } from '#app/domain/actor.ts'
import type { EventDraft } from '#app/domain/event.ts'
import type { Id, IdKind } from '#app/domain/ids.ts'
import { atomically } from '#db/atomically.server.ts'
import type { Db, Tx } from '#db/open-database.server.ts'
import { appendEvent } from '#db/queries/events.server.ts'

/** All that a service needs: the store, who acts, the clock (ISO 8601, UTC, milliseconds) and new ids. */
export type Work = {
  db: Db | Tx
  actor: Actor
  now: () => string
  newId: <K extends IdKind>(kind: K) => Id<K>
}

/**
 * Records what was done. `at` is the time of the change, the same in the row and in its event. Events come after the rows that they
 * speak of, so that the store as it stood after an event holds its change.
 */
export type Recorder = { tx: Tx; at: string; record: (draft: EventDraft) => void }

/**
 * One write: runs `make` in one transaction, with a recorder for its events.
 * A change that records no event is a bug and is rolled back.
 */
export function change<T>(work: Work, make: (recorder: Recorder) => T): T {
  return run(work, make, true)
}

/** Like `change`, for a write that may turn out to change nothing and then records nothing. */
export function changeIfAny<T>(work: Work, make: (recorder: Recorder) => T): T {
  return run(work, make, false)
}

function run<T>(work: Work, make: (recorder: Recorder) => T, mustRecord: boolean): T {
  return atomically<unknown>(work.db, (tx) => {
    const at = work.now()
    const drafts: EventDraft[] = []
    const result = make({ tx, at, record: (draft) => drafts.push(draft) })
    if (mustRecord && drafts.length === 0) throw new Error('A change was made without an event')
    for (const draft of drafts)
      appendEvent(tx, { id: work.newId('event'), at, actorId: work.actor.id }, draft)
    return result
  }) as T
}
