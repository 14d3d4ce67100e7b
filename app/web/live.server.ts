import type { CaseId, UserId } from '#app/domain/ids.ts'
import type { LiveMessage, Present } from '#app/domain/live.ts'
import type { Db } from '#db/open-database.server.ts'
import { type CaseChange, findEventHead, listChangesAfter } from '#db/queries/events.server.ts'
import { findEndedSessions } from '#db/queries/people.server.ts'
import { now } from './context.server.ts'

/** Somebody who looks at a page of a case. */
export type Viewer = {
  caseId: CaseId
  userId: UserId
  sessionId: string
  name: string
  /** What the page is of: C4, S2; empty for the case. */
  place: string
  /** The newest event that the page shows; null for whatever is newest now. */
  since: number | null
}

/** Tells everybody who looks at a case what is changed in it, by this process or another one, and who else looks at it. */
export type Live = {
  /** Lets a viewer in and tells them what their page does not show yet; gives the way out. */
  join: (viewer: Viewer, send: (message: LiveMessage) => void, end: () => void) => () => void
  /** Ends every stream, and each one that is asked for from now on, so that the server can stop. */
  close: () => void
}

type Seat = { viewer: Viewer; send: (message: LiveMessage) => void; end: () => void }

/** How often the chain is looked at while anybody looks at a case, in milliseconds. */
const pause = 400

/**
 * Watches the chain of events: whatever writes to the store writes to the chain. Looks only while somebody is there, and sends away whose session
 * has ended. A look that fails is reported, and the next one tries again.
 */
export function createLive(db: Db, report: (error: unknown) => void = () => {}): Live {
  const seats = new Set<Seat>()
  let timer: NodeJS.Timeout | null = null
  let seen = 0
  let closed = false
  const tell = () => {
    const { sequence } = findEventHead(db)
    if (sequence === seen) return
    const changes = listChangesAfter(db, seen)
    seen = sequence
    for (const { viewer, send } of seats) {
      const message = messageOf(changes.filter(({ caseId }) => caseId === viewer.caseId))
      if (message) send(message)
    }
  }
  const sendAway = () => {
    const ids = [...new Set([...seats].map(({ viewer }) => viewer.sessionId))]
    const ended = new Set(findEndedSessions(db, ids, now()))
    for (const { viewer, end } of seats) if (ended.has(viewer.sessionId)) end()
  }
  const look = () => {
    try {
      sendAway()
      tell()
    } catch (error) {
      report(error)
    }
  }
  const tellPresence = (caseId: CaseId) => {
    if (closed) return
    const here = [...seats].filter(({ viewer }) => viewer.caseId === caseId)
    for (const { viewer, send } of here) {
      send({ kind: 'present', place: viewer.place, people: others(here, viewer.userId) })
    }
  }
  const rest = () => {
    if (timer) clearInterval(timer)
    timer = null
  }
  return {
    join: (viewer, send, end) => {
      if (closed) {
        end()
        return () => {}
      }
      const seat = { viewer, send, end }
      if (!timer) {
        seen = findEventHead(db).sequence
        timer = setInterval(look, pause)
      }
      seats.add(seat)
      tellPresence(viewer.caseId)
      const missed = viewer.since !== null && messageOf(listChangesAfter(db, viewer.since, viewer.caseId))
      if (missed) send(missed)
      return () => {
        if (!seats.delete(seat)) return
        tellPresence(viewer.caseId)
        if (seats.size === 0) rest()
      }
    },
    close: () => {
      closed = true
      rest()
      for (const { end } of seats) end()
    },
  }
}

/** These changes of one case as one message, or null when there are none. */
function messageOf(changes: CaseChange[]): LiveMessage | null {
  const newest = changes.at(-1)
  if (!newest) return null
  const by = changes.map(({ actorId, name }) => ({ id: actorId, name }))
  return { kind: 'changed', sequence: newest.sequence, by }
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
