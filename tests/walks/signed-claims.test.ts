import { describe, expect, test } from 'vitest'
import { unsaid } from '#app/domain/evidence-draft.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recutAppearance } from '#app/services/appearances/recut-appearance.server.ts'
import { retractAppearance } from '#app/services/appearances/retract-appearance.server.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { reviseClaim } from '#app/services/claims/revise-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { attachOutsideEvidence } from '#app/services/evidence/attach-outside-evidence.server.ts'
import { recutEvidence } from '#app/services/evidence/recut-evidence.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { reviseEvidence } from '#app/services/evidence/revise-evidence.server.ts'
import { recutTies } from '#app/services/passages/recut-ties.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { settleLocation } from '#app/services/sources/settle-location.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { aVerdict, ministryText, someEvidence, spanOf } from '#tests/support/material.ts'
import { changedText, outcomeOf, sheetDesk } from '#tests/support/signed-desk.ts'

describe('a signed sheet locks, of the claims on it and of what is known of their sources,', () => {
  const reason = 'r'
  const attempts: Record<string, (story: ReturnType<typeof sheetDesk>) => unknown> = {
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

  test.each(Object.entries(attempts))('%s, until it is reopened', (_what, attempt) => {
    const story = sheetDesk()
    const { hash, id: signedSheetId } = story.sign({ standing: 'refuted' })
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
})
