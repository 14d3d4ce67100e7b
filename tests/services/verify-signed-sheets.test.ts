import { describe, expect, test } from 'vitest'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { verifySignedSheets } from '#app/services/sheets/verify-signed-sheets.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { diskWork } from '#tests/support/disk-work.ts'
import { signingDesk } from '#tests/support/signing.ts'
import { tamper } from '#tests/support/tamper.ts'

/** A sheet that was signed and reopened, and a case that has another title since. */
function signed() {
  const { work, caseId, bolot } = signingDesk(diskWork())
  const { sequence: head } = findEventHead(work.db)
  const sheet = signSheet(bolot, { caseId, filter: {}, head })
  reopenSheet(bolot, { signedSheetId: sheet.id, reason: 'a new title' })
  const { version, summary } = getCase(work.db, caseId)
  reviseCase(work, { caseId, version, title: 'Another title', summary, requiresSignOff: true })
  return { db: work.db, sheet }
}

describe('a signed sheet that is frozen again', () => {
  test('has the hash that was signed, whatever was changed since', () => {
    expect(verifySignedSheets(signed().db)).toEqual([])
  })

  test('shows that what is kept of earlier moments was changed, where rows and events agree', () => {
    const { db, sheet } = signed()
    tamper(
      db,
      `UPDATE former_rows SET columns = json_set(columns, '$.title', 'x') WHERE table_name = 'cases'`,
    )
    expect(verify(db).findings).toEqual([])
    expect(verifySignedSheets(db)).toMatchObject([
      { problem: 'sheet_differs', kind: 'sheet', id: sheet.id, caseSlug: 'video' },
    ])
  })

  test('is named when it can not be frozen at all', () => {
    const { db, sheet } = signed()
    tamper(db, 'UPDATE signed_sheets SET head_sequence = 1000')
    expect(verifySignedSheets(db)).toMatchObject([{ problem: 'sheet_unfrozen', id: sheet.id }])
  })
})
