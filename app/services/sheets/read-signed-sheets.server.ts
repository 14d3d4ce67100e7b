import type { CaseId, UserId } from '#app/domain/ids.ts'
import type { ShownSignedSheet } from '#app/domain/sign-off.ts'
import { mapNames } from '#db/queries/sheet.server.ts'
import { listSignedSheets } from '#db/queries/signed-sheets.server.ts'
import type { Work } from '../work.server.ts'

/** The sheets of a case that were signed, newest first, with who signed and who reopened them. */
export function readSignedSheets({ db }: Pick<Work, 'db'>, caseId: CaseId): ShownSignedSheet[] {
  const names = mapNames(db)
  const nameOf = (id: UserId) => names.get(id) ?? id
  return listSignedSheets(db, caseId).map(
    ({ id, hash, headSequence, filter, signedAt, signedBy, reopened }) => ({
      ...{ id, hash, headSequence, filter },
      signed: { by: nameOf(signedBy), at: signedAt },
      reopened: reopened && { ...reopened, by: nameOf(reopened.by) },
    }),
  )
}
