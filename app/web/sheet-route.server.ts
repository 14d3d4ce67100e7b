import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Case } from '#app/domain/case.ts'
import { readClaimFilter, writeClaimFilter } from '#app/domain/claim-filter.ts'
import type { Sheet } from '#app/domain/sheet.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { caseOf } from './claim-route.server.ts'

/** `query` is the filter as it stands in the address: `?verdict=…`, or nothing. */
export type SheetAsked = { opened: Case; sheet: Sheet; query: string }

/** The sheet that an address asks for, frozen for whoever asks; `not_found` when there is no such case. */
export function sheetAt(work: Work, { request, params }: LoaderFunctionArgs): SheetAsked {
  const filter = readClaimFilter(new URL(request.url).searchParams)
  const query = writeClaimFilter(filter).toString()
  const opened = caseOf(work, params)
  return { opened, sheet: freezeSheet(work, { caseId: opened.id, filter }), query: query && `?${query}` }
}
