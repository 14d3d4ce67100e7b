import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, CircleId } from '#app/domain/ids.ts'
import { loopOf, type RelayGraph } from '#app/domain/origins.ts'
import type { Circle } from '#app/domain/relay.ts'
import type { ShownCircle } from '#app/domain/relay-page.ts'
import type { Source } from '#app/domain/source.ts'
import { getCircle, listCircles } from '#db/queries/circles.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { type ClaimReading, readingOf } from '../claims/claim-reading.server.ts'
import type { Work } from '../work.server.ts'

/** Every standing finding of circular reporting in a case. */
export function readCircles({ db }: Pick<Work, 'db'>, caseId: CaseId): ShownCircle[] {
  return show(db, caseId, listCircles(db, caseId)).filter(({ retraction }) => retraction === null)
}

/** The findings that a source is in, either way; the withdrawn ones apart. */
export function readCirclesOf(
  { db }: Pick<Work, 'db'>,
  { id, caseId }: Source,
): Record<'standing' | 'withdrawn', ShownCircle[]> {
  const own = listCircles(db, caseId).filter((circle) => [circle.sourceId, circle.fromSourceId].includes(id))
  const shown = show(db, caseId, own)
  return {
    standing: shown.filter(({ retraction }) => retraction === null),
    withdrawn: shown.filter(({ retraction }) => retraction !== null),
  }
}

/** A finding by its id; one of another case is not found. */
export function readCircle({ db }: Pick<Work, 'db'>, caseId: CaseId, id: string): ShownCircle {
  const circle = getCircle(db, id as CircleId)
  const [shown] = circle.caseId === caseId ? show(db, caseId, [circle]) : []
  if (!shown) throw new WorkbenchError('not_found', 'not_found.circle')
  return shown
}

/** Whether the other still has it from the source, so that the relay would close a loop today. */
export function isClosed(graph: RelayGraph, { sourceId, fromSourceId }: Circle): boolean {
  return loopOf(graph, sourceId, fromSourceId) !== null
}

function show(db: Work['db'], caseId: CaseId, circles: Circle[]): ShownCircle[] {
  if (circles.length === 0) return []
  const reading = readingOf(db, caseId, circles)
  const graph = readRelayGraph(db, caseId)
  return circles.map((circle) => showCircle(reading, graph, circle))
}

function showCircle(reading: ClaimReading, graph: RelayGraph, circle: Circle): ShownCircle {
  const { id, kind, note, version, sourceId, fromSourceId, passageId, createdBy, createdAt } = circle
  return {
    ...{ id, kind, note, version },
    source: reading.source(sourceId),
    from: reading.source(fromSourceId),
    passage: passageId && reading.passage(passageId),
    found: reading.signature(createdBy, createdAt),
    isClosed: isClosed(graph, circle),
    retraction: reading.retraction(circle.retraction),
  }
}
