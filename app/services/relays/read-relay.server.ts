import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, RelayId } from '#app/domain/ids.ts'
import type { ShownRelay } from '#app/domain/relay-page.ts'
import { getRelay } from '#db/queries/relays.server.ts'
import { readingOf } from '../claims/claim-reading.server.ts'
import type { Work } from '../work.server.ts'
import { rootNames, showRelay } from './read-source-relays.server.ts'

/** A relay by its id as a page shows it; one of another case is not found. */
export function readRelay({ db }: Pick<Work, 'db'>, caseId: CaseId, id: string): ShownRelay {
  const relay = getRelay(db, id as RelayId)
  if (relay.caseId !== caseId) throw new WorkbenchError('not_found', 'not_found.relay')
  return showRelay(readingOf(db, caseId, [relay]), rootNames(db, caseId), relay)
}
