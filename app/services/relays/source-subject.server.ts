import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { Source } from '#app/domain/source.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getSource } from '#db/queries/sources.server.ts'

/** A source of the case, or `not_found`. */
export function sourceInCase(tx: Tx, id: SourceId, caseId: CaseId): Source {
  const source = getSource(tx, id)
  if (source.caseId !== caseId) throw new WorkbenchError('not_found', 'not_found.source')
  return source
}

/** What an event of a source carries to be found under it and to read without look-ups. */
export function sourceSubject(source: Pick<Source, 'id' | 'caseId' | 'number'>) {
  return { ids: { caseId: source.caseId, sourceId: source.id }, label: numberLabel('S', source.number) }
}
