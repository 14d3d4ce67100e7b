import type { ShownEvidence } from '#app/domain/claim-page.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import { readingOf } from '../claims/claim-reading.server.ts'
import { showEvidence } from '../claims/read-claim.server.ts'
import type { Work } from '../work.server.ts'

/** A piece of evidence as a page shows it. */
export function readEvidence({ db }: Pick<Work, 'db'>, piece: Evidence): ShownEvidence {
  return showEvidence(readingOf(db, piece.caseId, [piece]), piece)
}
