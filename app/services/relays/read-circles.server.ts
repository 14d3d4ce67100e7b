import type { CaseId } from '#app/domain/ids.ts'
import type { ShownCircle } from '#app/domain/relay-page.ts'
import { listCircles } from '#db/queries/relays.server.ts'
import { readingOf } from '../claims/claim-reading.server.ts'
import type { Work } from '../work.server.ts'
import { showCircle } from './read-source-relays.server.ts'

/** Every finding of circular reporting in a case. */
export function readCircles({ db }: Pick<Work, 'db'>, caseId: CaseId): ShownCircle[] {
  const reading = readingOf(db, caseId, [])
  return listCircles(db, caseId).map((circle) => showCircle(reading, circle))
}
