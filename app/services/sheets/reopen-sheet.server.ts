import { authorize } from '#app/domain/actor.ts'
import type { SignedSheetId } from '#app/domain/ids.ts'
import type { SignedSheet } from '#app/domain/sign-off.ts'
import { getSignedSheet, reopenSignedSheet } from '#db/queries/signed-sheets.server.ts'
import { change, type Work } from '../work.server.ts'

export type Reopening = { signedSheetId: SignedSheetId; reason: string }

/** Reopens a signed sheet with a reason: what it rests on can be changed again. That it was signed stays on record. */
export function reopenSheet(work: Work, { signedSheetId, reason }: Reopening): SignedSheet {
  return change(work, ({ tx, at, record }) => {
    const sheet = authorize(work.actor, 'sign', getSignedSheet(tx, signedSheetId))
    reopenSignedSheet(tx, sheet, { at, by: work.actor.id, reason })
    const { caseId, hash } = sheet
    record({ type: 'sheet_reopened', caseId, data: { sheet: sheet.id, hash, why: reason } })
    return getSignedSheet(tx, signedSheetId)
  })
}
