import { readClaimFilter } from '#app/domain/claim-filter.ts'
import type { SignedSheet } from '#app/domain/sign-off.ts'
import type { Finding } from '#app/domain/verification.ts'
import type { Db } from '#db/open-database.server.ts'
import { openPast } from '#db/past/open-past.server.ts'
import { listCases } from '#db/queries/cases.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { listSignedSheets } from '#db/queries/signed-sheets.server.ts'
import { freezeIn } from './freeze-sheet.server.ts'

/**
 * Freezes each signed sheet again from the moment at which it was signed, as the person who signed it, and finds those whose hash is another now.
 * That shows what rows and events can not: a change to what is kept of earlier moments.
 */
export function verifySignedSheets(db: Db): Finding[] {
  return listCases(db).flatMap(({ id, slug }) =>
    listSignedSheets(db, id).flatMap((sheet): Finding[] => {
      const found = checkSheet(db, sheet)
      return found ? [{ ...found, kind: 'sheet', id: sheet.id, label: null, caseSlug: slug }] : []
    }),
  )
}

function checkSheet(db: Db, sheet: SignedSheet): Pick<Finding, 'problem' | 'detail'> | null {
  try {
    const hash = hashOfThen(db, sheet)
    return hash === sheet.hash ? null : { problem: 'sheet_differs', detail: hash }
  } catch (error) {
    return { problem: 'sheet_unfrozen', detail: error instanceof Error ? error.message : String(error) }
  }
}

function hashOfThen(db: Db, { caseId, headSequence, filter, signedBy }: SignedSheet): string {
  const signer = findUser(db, signedBy)
  if (!signer) throw new Error(`${signedBy} is not there`)
  const past = openPast(db.$client.name, headSequence)
  try {
    const actor = { id: signer.id, name: signer.name, role: signer.role }
    return freezeIn({ actor }, past, { caseId, filter: readClaimFilter(new URLSearchParams(filter)) }).hash
  } finally {
    past.$client.close()
  }
}
