import { describe, expect, test } from 'vitest'
import { WorkbenchError } from '#app/domain/errors.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recutAppearance } from '#app/services/appearances/recut-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { reviseClaim } from '#app/services/claims/revise-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { makeComment } from '#app/services/comments/make-comment.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { attachOutsideEvidence } from '#app/services/evidence/attach-outside-evidence.server.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { recutTies } from '#app/services/passages/recut-ties.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { listSignedSheets } from '#db/queries/signed-sheets.server.ts'
import { aBoard } from '#tests/support/board-material.ts'
import { aClaim, aSource, aVerdict, ministryText, someEvidence, spanOf } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { askForSignatures, signingDesk } from '#tests/support/signing.ts'

const changedText = ministryText.replace('именно пианист', 'именно скрипач')

/** C1 refuted on E1 of S1, with an appearance; S1 captured again with other words; nothing signed yet. */
function desk() {
  const story = signingDesk()
  const { work, caseId, claim, capture, source } = story
  askForSignatures(work, caseId, false)
  const appearance = addAppearance(work, {
    ...{ claimId: claim.id, captureId: capture.id, role: 'makes' as const },
    span: spanOf(ministryText, 'Закир Убуров'),
  })
  const again = captureAgain(work, {
    sourceId: source.id,
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
      bytes: new TextEncoder().encode(changedText),
      blocks: changedText.split('\n\n').map((text) => ({ kind: 'paragraph', text })),
    },
  })
  const origin = nameOrigin(work, { caseId, draft: { name: 'Interfax', kind: 'agency', note: '' } })
  story.propose()
  const head = () => findEventHead(work.db).sequence
  const sign = (filter = {}) => signSheet(story.bolot, { caseId, filter, head: head() })
  return { ...story, appearance, again, origin, head, sign }
}

describe('a sheet', () => {
  test('is signed with the hash and the head that it has', () => {
    const { bolot, caseId, sign } = desk()
    const sheet = freezeSheet(bolot, { caseId, filter: {} })
    const signed = sign()
    expect(signed).toMatchObject({ hash: sheet.hash, headSequence: sheet.head.sequence, reopened: null })
    expect(listSignedSheets(bolot.db, caseId)).toEqual([signed])
  })

  test('is not signed by an editor, nor without claims, nor over what the reviewer has not read', () => {
    const { work, bolot, caseId, claim, head, sign } = desk()
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
    const { work, capture, claim, caseId, sign } = desk()
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
  const reason = 'r'
  const attempts: Record<string, (story: ReturnType<typeof desk>) => unknown> = {
    'the wording': ({ work, claim }) =>
      rewordClaim(work, { claimId: claim.id, version: 2, text: 'Other', language: 'en', why: 'w' }),
    'claimant and date': ({ work, claim }) =>
      reviseClaim(work, { claimId: claim.id, version: 2, claimant: 'Somebody', claimedOn: null }),
    'the translation of the wording': ({ work, claim }) =>
      translateClaim(work, { claimId: claim.id, language: 'ru', text: 'Это он.' }),
    'the claim against being retracted': ({ work, claim }) =>
      retractClaim(work, { claimId: claim.id, version: 2, reason }),
    assignment: ({ work, claim }) =>
      assignClaim(work, { claimId: claim.id, to: { assigneeId: work.actor.id, dueOn: null } }),
    'the verdict': ({ judge, work }) => judge(work, aVerdict('unverifiable', 'No.', { searched: 'all' })),
    'the affirmed verdict': ({ work, claim }) =>
      affirmVerdict(work, { claimId: claim.id, version: 2, reason }),
    'new evidence': ({ work, claim, capture }) =>
      attachEvidence(work, {
        ...{ claimId: claim.id, captureId: capture.id, span: null, draft: { ...unsaid, stance: 'supports' } },
      }),
    'evidence from outside': ({ work, claim }) =>
      attachOutsideEvidence(work, {
        claimId: claim.id,
        outside: {
          ...{ title: 'P', url: 'https://example.org/p', publisher: null, published: null },
          ...{ language: 'ru', quote: 'Юбуров' },
        },
        draft: { ...unsaid, stance: 'contradicts' },
      }),
    'what evidence says': ({ work, against }) =>
      reviseEvidence(work, { evidenceId: against.id, version: 1, draft: { ...unsaid, stance: 'mentions' } }),
    'which words evidence quotes': ({ work, against, capture }) =>
      recutEvidence(work, {
        ...{ evidenceId: against.id, version: 1, captureId: capture.id },
        span: spanOf(ministryText, 'именно пианист'),
      }),
    'evidence against being retracted': ({ work, against }) =>
      retractEvidence(work, { evidenceId: against.id, version: 1, reason }),
    'new appearances': ({ work, claim, capture }) =>
      addAppearance(work, {
        ...{ claimId: claim.id, captureId: capture.id, role: 'denies' as const },
        span: spanOf(ministryText, 'пианист'),
      }),
    'which words an appearance holds': ({ work, appearance, capture }) =>
      recutAppearance(work, {
        ...{ appearanceId: appearance.id, version: 1, captureId: capture.id },
        span: spanOf(ministryText, 'Убуров'),
      }),
    'an appearance against being retracted': ({ work, appearance }) =>
      retractAppearance(work, { appearanceId: appearance.id, version: 1, reason }),
    'all ties of a passage against another cut': ({ work, appearance, capture }) =>
      recutTies(work, {
        ties: [{ kind: 'appearance', id: appearance.id, version: 1 }],
        ...{ captureId: capture.id, span: spanOf(ministryText, 'Убуров') },
      }),
    'the translation of a quote': ({ work, against }) =>
      translatePassage(work, {
        passageId: against.passageId as never,
        draft: { language: 'en', text: 'a pianist', madeBy: 'editors' },
      }),
    'a quote against new words from a newer capture': ({ work, against, again }) =>
      settleLocation(work, {
        ...{ passageId: against.passageId as never, captureId: again.capture.id },
        span: spanOf(changedText, 'На видео именно скрипач'),
      }),
    'a quote against being left behind': ({ work, against, again }) =>
      settleLocation(work, {
        ...{ passageId: against.passageId as never, captureId: again.capture.id, span: null },
      }),
    'what is known of a source': ({ work, source }) => {
      const { title: _, kind, publisher, authors, url, published, language, note } = source
      const draft = { title: 'T', kind, publisher, authors, url, published, language, note }
      return reviseSource(work, { sourceId: source.id, version: 1, draft })
    },
    'whom a source has it from': ({ work, source, origin }) => {
      const draft = { kind: 'quotes' as const, note: '' }
      return recordRelay(work, { sourceId: source.id, from: { originId: origin.id }, draft, place: null })
    },
    'that a source is an origin': ({ work, source }) =>
      markOrigin(work, { sourceId: source.id, isOrigin: true }),
    'how reliable a source is': ({ work, source }) =>
      assessReliability(work, { sourceId: source.id, draft: { topic: 'videos', grade: 'C', reason } }),
    'which parts of a source are boilerplate': ({ work, capture }) =>
      markBoilerplate(work, { captureId: capture.id, block: 0, isBoilerplate: true }),
  }

  const outcomeOf = (attempt: () => unknown) => {
    try {
      attempt()
      return 'done'
    } catch (error) {
      if (!(error instanceof WorkbenchError)) throw error
      const { sheet, by } = error.refusal.values ?? {}
      return { code: error.code, sheet, by }
    }
  }

  test.each(Object.entries(attempts))('%s, until it is reopened', (_what, attempt) => {
    const story = desk()
    const { hash, id: signedSheetId } = story.sign()
    const { claim, work, head } = story
    const locked = head()
    expect(outcomeOf(() => attempt(story))).toEqual({ code: 'locked', sheet: hash.slice(0, 8), by: 'Bolot' })
    expect(head()).toBe(locked)
    reopenSheet(story.bolot, { signedSheetId, reason: 'E2 arrived' })
    if (attempt === attempts['the affirmed verdict']) {
      someEvidence(work, claim.id, story.capture, 'Закир Убуров', 'supports')
    }
    expect(outcomeOf(() => attempt(story))).toBe('done')
  })

  test('only what it rests on: not other claims, nor sources that it does not name', () => {
    const { work, caseId, capture, sign } = desk()
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
    const { work, claim, sign } = desk()
    sign()
    makeComment(work, { claimId: claim.id, on: {}, text: 'Shall we reopen it?' })
  })
})

test('a sheet is reopened once, by a reviewer, and its reason stays on record', () => {
  const { work, bolot, caseId, sign } = desk()
  const { id: signedSheetId } = sign()
  const reason = 'E2 arrived'
  expect(refusalOf(() => reopenSheet(work, { signedSheetId, reason }))).toBe('forbidden.sign')
  reopenSheet(bolot, { signedSheetId, reason })
  expect(refusalOf(() => reopenSheet(bolot, { signedSheetId, reason }))).toBe('conflict.sheet_reopened')
  expect(listSignedSheets(work.db, caseId)).toMatchObject([{ reopened: { reason, by: bolot.actor.id } }])
})
