import { numberLabel } from '#app/domain/claim.ts'
import type { PassageId, SourceId } from '#app/domain/ids.ts'
import type { Root } from '#app/domain/origins.ts'
import type { Circle, Relay } from '#app/domain/relay.ts'
import type { SheetCircle, SheetOrigin, SheetRelay, SheetReliability } from '#app/domain/sheet-relay.ts'
import type { SheetSource } from '#app/domain/sheet-source.ts'
import { isClosed } from '../relays/read-circles.server.ts'
import { freezePassage, freezeTranslations, sourceLabel } from './freeze-passage.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

/** S2, or the id of an origin outside of the case. */
export function freezeRoot(records: SheetRecords, root: Root): string {
  return records.origins.has(root as never) ? root : sourceLabel(records, root as SourceId)
}

/** From whom a source has it, in the order in which it was found out. */
export function freezeRelays(records: SheetRecords, sourceId: SourceId): SheetRelay[] {
  return records.relays
    .filter((relay) => relay.sourceId === sourceId)
    .map((relay) => freezeRelay(records, relay))
}

function freezeRelay(records: SheetRecords, { from, kind, note, passageId, ...made }: Relay): SheetRelay {
  return {
    from: freezeRoot(records, 'sourceId' in from ? from.sourceId : from.originId),
    kind,
    ...quotedPassage(records, passageId),
    note,
    by: held(records.names, made.createdBy),
    at: made.createdAt,
  }
}

/** How reliable a source is, by topic. */
export function freezeReliability(records: SheetRecords, sourceId: SourceId): SheetReliability[] {
  return records.reliabilities
    .filter((one) => one.sourceId === sourceId)
    .map(({ topic, grade, reason, assessedBy, assessedAt }) => ({
      ...{ topic, grade, reason, by: held(records.names, assessedBy), at: assessedAt },
    }))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** The origins outside of the case that the relays of these sources name, by name. */
export function freezeOrigins(records: SheetRecords, sources: readonly SheetSource[]): SheetOrigin[] {
  const named = new Set(sources.flatMap((source) => source.relays.map((relay) => relay.from)))
  return [...records.origins.values()]
    .filter((origin) => named.has(origin.id))
    .map(({ id, name, kind, note }) => ({ id, name, kind, note }))
}

/** The findings of circular reporting between these sources. */
export function freezeCircles(records: SheetRecords, sources: readonly SheetSource[]): SheetCircle[] {
  const listed = new Set(sources.map((source) => source.number))
  return records.circles
    .map((circle) => freezeCircle(records, circle))
    .filter(({ source, from }) => listed.has(source) && listed.has(from))
}

function freezeCircle(records: SheetRecords, circle: Circle): SheetCircle {
  const { sourceId, fromSourceId, kind, note, passageId, ...made } = circle
  return {
    source: numberLabel('S', held(records.sources, sourceId).number),
    from: numberLabel('S', held(records.sources, fromSourceId).number),
    ...quotedPassage(records, passageId),
    isClosed: isClosed(records.graph, circle),
    ...{ kind, note, by: held(records.names, made.createdBy), at: made.createdAt },
  }
}

function quotedPassage(records: SheetRecords, id: PassageId | null) {
  return {
    passage: id && freezePassage(records, id),
    translations: id ? freezeTranslations(records, id) : [],
  }
}
