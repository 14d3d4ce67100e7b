import type { CaseId, UserId } from '#app/domain/ids.ts'
import type { LiveMessage, Present } from '#app/domain/live.ts'
import type { Db } from '#db/open-database.server.ts'
import { findEventHead, listEventsAfter } from '#db/queries/events.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'

/** Somebody who looks at a page of a case. `place` is the claim or source that the page is of: C4, S2; empty for the case. */
export type Viewer = { caseId: CaseId; userId: UserId; name: string; place: string }

/** Tells everybody who looks at a case what is changed in it, by this process or another one, and who else looks at it. */
export type Live = {
  /** Lets a viewer in; gives the way out. */
  join: (viewer: Viewer, send: (message: LiveMessage) => void, end: () => void) => () => void
  /** Ends every stream, so that the server can stop. */
  close: () => void
}

type Seat = { viewer: Viewer; send: (message: LiveMessage) => void; end: () => void }

/** How often the chain is looked at while anybody looks at a case, in milliseconds. */
const pause = 400

/**
 * Watches the chain of events: whatever writes to the store writes to the chain. Looks only while somebody is there. A look that
 * fails is reported, and the next one tries again.
 */
export function createLive(db: Db, report: (error: unknown) => void = () => {}): Live {
  const seats = new Set<Seat>()
  let timer: NodeJS.Timeout | null = null
  let seen = 0
  const tell = () => {
    const { sequence } = findEventHead(db)
    if (sequence === seen) return
    const messages = changesAfter(db, seen)
    seen = sequence
    for (const { viewer, send } of seats) {
      const message = messages.get(viewer.caseId)
      if (message) send(message)
    }
  }
  const look = () => {
    try {
      tell()
    } catch (error) {
      report(error)
    }
  }
  const tellPresence = (caseId: CaseId) => {
    const here = [...seats].filter(({ viewer }) => viewer.caseId === caseId)
    for (const seat of here) seat.send({ kind: 'present', people: others(here, seat.viewer.userId) })
  }
  const rest = () => {
    if (timer) clearInterval(timer)
    timer = null
  }
  return {
    join: (viewer, send, end) => {
      const seat = { viewer, send, end }
      if (!timer) {
        seen = findEventHead(db).sequence
        timer = setInterval(look, pause)
      }
      seats.add(seat)
      tellPresence(viewer.caseId)
      return () => {
        if (!seats.delete(seat)) return
        tellPresence(viewer.caseId)
        if (seats.size === 0) rest()
      }
    },
    close: () => {
      rest()
      for (const { end } of seats) end()
    },
  }
}

/** For each case with a change after the event: who changed what, newest event first counted. */
function changesAfter(db: Db, sequence: number): Map<CaseId, LiveMessage> {
  const names = mapNames(db)
  const messages = new Map<CaseId, LiveMessage & { kind: 'changed' }>()
  for (const event of listEventsAfter(db, sequence)) {
    if (event.caseId === null) continue
    const message = messages.get(event.caseId) ?? { kind: 'changed', sequence: 0, by: [] }
    const by = { id: event.actorId, name: names.get(event.actorId) ?? '' }
    const isNew = message.by.every(({ id }) => id !== by.id)
    messages.set(event.caseId, {
      ...message,
      sequence: event.sequence,
      by: isNew ? [...message.by, by] : message.by,
    })
  }
  return messages
}

/** Everybody else in the case, each once at each place. */
function others(seats: Seat[], userId: UserId): Present[] {
  const people = new Map<string, Present>()
  for (const { viewer } of seats) {
    if (viewer.userId === userId) continue
    people.set(`${viewer.userId} ${viewer.place}`, { name: viewer.name, place: viewer.place })
  }
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
