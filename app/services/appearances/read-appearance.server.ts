import type { Appearance } from '#app/domain/claim.ts'
import type { ShownAppearance } from '#app/domain/claim-page.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { readingOf } from '../claims/claim-reading.server.ts'
import { showAppearance } from '../claims/read-claim.server.ts'
import type { Work } from '../work.server.ts'

/** An appearance as a page shows it. */
export function readAppearance(
  { db }: Pick<Work, 'db'>,
  caseId: CaseId,
  appearance: Appearance,
): ShownAppearance {
  return showAppearance(readingOf(db, caseId, [appearance]), appearance)
}
