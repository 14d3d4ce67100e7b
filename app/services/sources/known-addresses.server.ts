import { addressKey } from '#app/domain/address-key.ts'
import type { CaseId, SourceId } from '#app/domain/ids.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listCapturesOfCase } from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'

/** Finds the source of a case that is known under one of these addresses, or undefined. */
export type KnownAddresses = (addresses: readonly string[]) => SourceId | undefined

/** Reads every address under which the sources of a case are known, once: their own, and those that their captures were fetched from. */
export function knownAddresses(db: Tx, caseId: CaseId): KnownAddresses {
  const own = listSources(db, caseId).flatMap(({ id, url }) => (url ? [[url, id] as const] : []))
  const fetched = listCapturesOfCase(db, caseId).flatMap(({ sourceId, retrieval }) =>
    retrieval ? [retrieval.requested, retrieval.address].map((url) => [url, sourceId] as const) : [],
  )
  const pages = new Map([...own, ...fetched].toReversed().map(([url, id]) => [addressKey(url), id]))
  return (addresses) => addresses.map((url) => pages.get(addressKey(url))).find((id) => id !== undefined)
}
