import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId, OriginId } from '#app/domain/ids.ts'
import { originLikeness } from '#app/domain/origin-likeness.ts'
import type { Origin } from '#app/domain/relay.ts'
import type { OriginDraft } from '#app/domain/relay-draft.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listOrigins } from '#db/queries/origins.server.ts'

type Named = Pick<OriginDraft, 'name' | 'kind'>

/** Refuses a name and kind that another origin of the case has already: counted as two, one agency could confirm a claim alone. */
export function refuseNamedOrigin(tx: Tx, caseId: CaseId, named: Named, self?: OriginId): void {
  const known = others(tx, caseId, self).find((origin) => originLikeness(origin, named) === 'same')
  if (known) throw new WorkbenchError('invalid', 'origin.known', { name: known.name })
}

/** Refuses a name that is like that of an origin of the case, until the editor says that it is somebody else. */
export function refuseAlikeOrigin(tx: Tx, caseId: CaseId, named: Named): void {
  const alike = others(tx, caseId).filter((origin) => originLikeness(origin, named) !== null)
  if (alike.length === 0) return
  const names = alike.map((origin) => origin.name).join(', ')
  throw new WorkbenchError('invalid', 'origin.alike', { name: named.name, names })
}

function others(tx: Tx, caseId: CaseId, self?: OriginId): Origin[] {
  return listOrigins(tx, caseId).filter((origin) => origin.id !== self)
}
