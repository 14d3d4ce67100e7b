import type { RecordedEvent } from '#app/domain/event.ts'
import type { History, HistoryEntry } from '#app/domain/history.ts'
import type { CaseId, ClaimId, SourceId, UserId } from '#app/domain/ids.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { findFirstMomentOf } from '#db/queries/moments.server.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { hiddenProposals } from '../verdicts/hidden-proposals.server.ts'
import type { Work } from '../work.server.ts'

export type HistoryQuery = {
  caseId: CaseId
  /** Only what concerns this source, or this claim. */
  only?: { sourceId: SourceId } | { claimId: ClaimId }
  before?: number | undefined
  limit: number
}

/** What happened to a case, a source or a claim, newest first. */
export function readHistory(reader: Pick<Work, 'db' | 'actor'>, query: HistoryQuery): History {
  const { db } = reader
  const { caseId, only = { caseId }, before, limit } = query
  const found = listEvents(db, { ...only, ...(before !== undefined && { before }), limit: limit + 1 })
  const events = found.slice(0, limit)
  const names = mapNames(db)
  const people = new Set(events.flatMap(peopleIn))
  return {
    entries: withhold(events.map(toEntry), hiddenProposals(reader, { caseId })),
    names: Object.fromEntries([...names].filter(([id]) => people.has(id))),
    languages: Object.fromEntries(
      listSources(db, caseId).map(({ number, language }) => [`S${number}`, language]),
    ),
    keptFrom: findFirstMomentOf(db, caseId),
    before: found.length > limit ? (events.at(-1)?.sequence ?? null) : null,
  }
}

function toEntry({ sequence, at, actorId, hash, type, data }: RecordedEvent): HistoryEntry {
  return { sequence, at, actorId, hash, type, data } as HistoryEntry
}

/** Takes the words out of what was recorded on proposed verdicts that the reader is not shown. */
function withhold(entries: HistoryEntry[], hidden: Set<string>): HistoryEntry[] {
  return entries.map((entry): HistoryEntry => {
    const { data, sequence, at, actorId, hash } = entry
    const isHidden = 'verdict' in data && data.verdict !== null && hidden.has(data.verdict)
    if (!isHidden) return entry
    return { sequence, at, actorId, hash, type: 'withheld', data: { claim: data.claim } }
  })
}

function peopleIn({ actorId, data }: RecordedEvent): UserId[] {
  return 'user' in data ? [actorId, data.user as UserId] : [actorId]
}
