import { WorkbenchError } from '#app/domain/errors.ts'
import type { SourceId } from '#app/domain/ids.ts'
import { readRelayGraph, updateIsOrigin } from '#db/queries/relays.server.ts'
import { sourceToChange } from '../sources/source-to-change.server.ts'
import { changeIfAny, type Work } from '../work.server.ts'
import { sourceSubject } from './source-subject.server.ts'
import { touchClaimsOf } from './touch-claims.server.ts'

export type OriginMark = { sourceId: SourceId; isOrigin: boolean }

/** Marks a source as an origin, which has what it says from nobody else, or takes the mark away. Refused while it has relays. */
export function markOrigin(work: Work, { sourceId, isOrigin }: OriginMark): void {
  changeIfAny(work, ({ tx, at, record }) => {
    const source = sourceToChange(work, tx, sourceId)
    if (source.isOrigin === isOrigin) return
    const { ids, label } = sourceSubject(source)
    if (isOrigin && readRelayGraph(tx, source.caseId).from.has(sourceId)) {
      throw new WorkbenchError('invalid', 'origin.has_relays', { source: label })
    }
    updateIsOrigin(tx, source, isOrigin)
    touchClaimsOf(work, { tx, at }, source)
    record({ type: 'origin_marked', ...ids, data: { source: label, isOrigin } })
  })
}
