import { authorize } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { type ClaimFilter, writeClaimFilter } from '#app/domain/claim-filter.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { SignedSheet } from '#app/domain/sign-off.ts'
import type { Tx } from '#db/open-database.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { hasSheetChanged } from '#db/queries/events.server.ts'
import { listFilteredClaims } from '#db/queries/sheet.server.ts'
import { insertSignedSheet } from '#db/queries/signed-sheets.server.ts'
import { change, type Work } from '../work.server.ts'
import { freezeIn } from './freeze-sheet.server.ts'
import { refuseWaiting } from './refuse-waiting.server.ts'

export type SheetSigning = {
  caseId: CaseId
  filter: ClaimFilter
  /** The head of the sheet that the reviewer read. */
  head: number
}

/**
 * Signs a sheet as it stands, with its hash and its head; what it rests on is locked until it is reopened. Refused while a verdict on it is stale or
 * proposed; `conflict` when something of the case changed since the reviewer read it.
 */
export function signSheet(work: Work, { caseId, filter, head }: SheetSigning): SignedSheet {
  return change(work, ({ tx, at, record }) => {
    const opened = authorize(work.actor, 'sign', getCase(tx, caseId))
    if (hasSheetChanged(tx, opened.id, head)) throw new WorkbenchError('conflict', 'conflict.sheet_moved')
    const claims = listFilteredClaims(tx, caseId, filter)
    if (claims.length === 0) throw new WorkbenchError('invalid', 'sheet.empty')
    refuseWaiting(tx, caseId, claims)
    const signed = authorize(work.actor, 'sign', makeSigned(work, tx, at, { caseId, filter }))
    insertSignedSheet(
      tx,
      signed,
      claims.map((claim) => claim.id),
    )
    const labels = claims.map((claim) => numberLabel('C', claim.number))
    const { id: sheet, hash, headSequence } = signed
    record({ type: 'sheet_signed', caseId, data: { sheet, hash, head: headSequence, claims: labels } })
    return signed
  })
}

function makeSigned(
  work: Work,
  tx: Tx,
  at: string,
  input: { caseId: CaseId; filter: ClaimFilter },
): SignedSheet {
  const { hash, head } = freezeIn(work, tx, input)
  return {
    ...{ id: work.newId('signedSheet'), caseId: input.caseId, hash, headSequence: head.sequence },
    filter: writeClaimFilter(input.filter).toString(),
    ...{ signedAt: at, signedBy: work.actor.id, reopened: null },
  }
}
