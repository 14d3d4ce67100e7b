import { describe, expect, test } from 'vitest'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { listSignedSheets } from '#db/queries/signed-sheets.server.ts'
import { aBoard } from '#tests/support/board-material.ts'
import { aClaim, aSource, aVerdict, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { sheetDesk } from '#tests/support/signed-desk.ts'
import { askForSignatures } from '#tests/support/signing.ts'

describe('a sheet', () => {
  test('is signed with the hash and the head that it has', () => {
    const { bolot, caseId, sign } = sheetDesk()
    const sheet = freezeSheet(bolot, { caseId, filter: {} })
    const signed = sign()
    expect(signed).toMatchObject({ hash: sheet.hash, headSequence: sheet.head.sequence, reopened: null })
    expect(listSignedSheets(bolot.db, caseId)).toEqual([signed])
  })

  test('is not signed by an editor, nor without claims, nor over what the reviewer has not read', () => {
    const { work, bolot, caseId, claim, head, sign } = sheetDesk()
    const filter = {}
    expect(refusalOf(() => signSheet(work, { caseId, filter, head: head() }))).toBe('forbidden.sign')
    expect(refusalOf(() => sign({ standing: 'confirmed' }))).toBe('sheet.empty')
    const { question, absence } = aBoard(work, caseId, claim.id)
    const read = head()
    makeComment(work, { claimId: claim.id, on: {}, text: 'A comment changes no sheet' })
    translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Это он.' })
    expect(refusalOf(() => signSheet(bolot, { caseId, filter, head: read }))).toBe('conflict.sheet_moved')
    makeComment(work, { claimId: claim.id, on: {}, text: 'Nor does this one' })
    judgeCell(work, { questionId: question.id, row: absence.id, claimId: claim.id, fit: 'neutral' })
    signSheet(bolot, { caseId, filter, head: head() - 2 })
  })

  test('is not signed while a verdict on it waits or is stale, and the claims are named', () => {
    const { work, capture, claim, caseId, sign } = sheetDesk()
    const other = aClaim(work, caseId, 'He plays jazz.')
    someEvidence(work, other.id, capture, 'пианист', 'contradicts')
    askForSignatures(work, caseId)
    giveVerdict(work, { claimId: other.id, version: 1, draft: aVerdict('refuted', 'No [E2].') })
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    expect(() => sign()).toThrow(
      expect.objectContaining({ refusal: { id: 'sheet.waiting', values: { proposed: 'C2', stale: 'C1' } } }),
    )
  })
})

describe('a signed sheet locks', () => {
  test('only what it rests on: not other claims, nor sources that it does not name', () => {
    const { work, caseId, capture, sign } = sheetDesk()
    const other = aClaim(work, caseId, 'He plays jazz.')
    const { source } = aSource(work, caseId, 'Another text.')
    sign({ standing: 'refuted' })
    someEvidence(work, other.id, capture, 'пианист', 'supports')
    const { kind, publisher, authors, url, published, language, note } = source
    const draft = { title: 'T', kind, publisher, authors, url, published, language, note }
    reviseSource(work, { sourceId: source.id, version: 1, draft })
    aClaim(work, caseId, 'A third claim.')
  })

  test('nothing that is said about it: comments can be made', () => {
    const { work, claim, sign } = sheetDesk()
    sign()
    makeComment(work, { claimId: claim.id, on: {}, text: 'Shall we reopen it?' })
  })
})

test('a sheet is reopened once, by a reviewer, and its reason stays on record', () => {
  const { work, bolot, caseId, sign } = sheetDesk()
  const { id: signedSheetId } = sign()
  const reason = 'E2 arrived'
  expect(refusalOf(() => reopenSheet(work, { signedSheetId, reason }))).toBe('forbidden.sign')
  reopenSheet(bolot, { signedSheetId, reason })
  expect(refusalOf(() => reopenSheet(bolot, { signedSheetId, reason }))).toBe('conflict.sheet_reopened')
  expect(listSignedSheets(work.db, caseId)).toMatchObject([{ reopened: { reason, by: bolot.actor.id } }])
})
