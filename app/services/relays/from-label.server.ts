import { numberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { Relay } from '#app/domain/relay.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getOrigin } from '#db/queries/origins.server.ts'
import { sourceInCase } from './source-subject.server.ts'

/** Whom a relay is from: S3, or the name of an origin outside of the case; `not_found` when it belongs to another case. */
export function fromLabel(tx: Tx, { caseId, from }: Pick<Relay, 'caseId' | 'from'>): string {
  if ('sourceId' in from) return numberLabel('S', sourceInCase(tx, from.sourceId, caseId).number)
  const origin = getOrigin(tx, from.originId)
  if (origin.caseId !== caseId) throw new WorkbenchError('not_found', 'not_found.origin')
  return origin.name
}
