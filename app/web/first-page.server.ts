import type { Tx } from '#db/open-database.server.ts'
import { findCaseBySlug } from '#db/queries/cases.server.ts'

/** Where a newcomer begins: the worked case where there is one, else the list of cases. */
export function firstPage(tx: Tx): string {
  const workedCase = 'kazakhstan-2022'
  return findCaseBySlug(tx, workedCase) ? `/cases/${workedCase}` : '/cases'
}
