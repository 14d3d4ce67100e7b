import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Case } from '#app/domain/case.ts'
import { readClaimFilter, writeClaimFilter } from '#app/domain/claim-filter.ts'
import type { Sheet } from '#app/domain/sheet.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'
import { answer } from './respond.server.ts'
import { requireWork } from './work.server.ts'

/** `query` is the filter as it stands in the address: `?verdict=…`, or nothing. */
export type AskedSheet = { work: Work; opened: Case; sheet: Sheet; query: string }

/** The sheet that an address asks for, frozen for whoever asks. */
export async function askedSheet(args: LoaderFunctionArgs): Promise<AskedSheet> {
  const work = await requireWork(args)
  const filter = readClaimFilter(new URL(args.request.url).searchParams)
  const query = writeClaimFilter(filter).toString()
  return answer(() => {
    const opened = getCaseBySlug(work.db, args.params.slug ?? '')
    const sheet = freezeSheet(work, { caseId: opened.id, filter })
    return { work, opened, sheet, query: query && `?${query}` }
  })
}
