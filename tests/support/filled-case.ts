import { unsaid } from '#app/domain/evidence-draft.ts'
import type { CaseId } from '#app/domain/ids.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import type { SheetPassage } from '#app/domain/sheet-parts.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { freezeSheet } from '#app/services/sheets/freeze-sheet.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { aCase, aClaim, aSource, spanOf } from './material.ts'

/** Emoji, a family joined by invisible signs and a combining accent stand before every quote. */
export const filledText =
  '🎹 Семья 👩‍👩‍👧 é ждала.\n\nМВД назвало его Закиром Убуровым.\n\nНа видео именно пианист, сказал брат.'

/** A case with two sources, three claims and every kind of tie. */
export function aFilledCase(work: Work) {
  const opened = aCase(work)
  const first = aSource(work, opened.id, filledText)
  const second = aSource(work, opened.id, 'Послесловие: пианист объяснил, почему оговорил себя.')
  const named = recordClaim(work, {
    caseId: opened.id,
    draft: {
      wording: 'Задержанный — Закир Убуров.',
      language: 'ru',
      claimant: 'МВД',
      claimedOn: '2022-01' as PartialDate,
    },
    appearance: { captureId: first.capture.id, span: spanOf(filledText, 'МВД назвало'), role: 'makes' },
  }).claim
  translateClaim(work, { claimId: named.id, language: 'en', text: 'The detainee is Zakir Uburov.' })
  const lone = aClaim(work, opened.id, 'Nobody has looked at this yet.')
  const shown = aClaim(work, opened.id, 'The man is a pianist.')
  addAppearance(work, {
    claimId: shown.id,
    captureId: first.capture.id,
    span: spanOf(filledText, 'именно пианист'),
    role: 'reports',
  })
  const against = attachEvidence(work, {
    ...{
      claimId: named.id,
      captureId: first.capture.id,
      span: spanOf(filledText, 'На видео именно пианист'),
    },
    draft: {
      stance: 'contradicts',
      ...{ proximity: 'primary', basis: 'hearsay', circumstances: ['in_custody'], credibility: 3 },
      note: 'The brother, <b>on camera</b>.',
    },
  })
  attachEvidence(work, {
    ...{ claimId: shown.id, captureId: second.capture.id, span: null },
    draft: { ...unsaid, stance: 'context' },
  })
  if (against.passageId)
    translatePassage(work, {
      passageId: against.passageId,
      draft: { language: 'en', text: 'It is the pianist', madeBy: 'editors' },
    })
  return { opened, first, second, named, lone, shown }
}

function place({ capture: _, ...words }: SheetPassage) {
  return words
}

/** What the sheet says of a case, without what belongs to one store alone: ids, hashes, people, times. */
export function contentsOf(work: Work, caseId: CaseId) {
  const sheet = freezeSheet(work, { caseId, filter: {} })
  return {
    claims: sheet.claims.map((claim) => ({
      number: claim.number,
      wording: claim.wording,
      language: claim.language,
      claimant: claim.claimant,
      claimedOn: claim.claimedOn,
      translations: claim.translations.map(({ language, text: words }) => ({ language, words })),
      appearances: claim.appearances
        .toSorted((a, b) => a.passage.start - b.passage.start)
        .map(({ role, passage, translations }) => ({
          role,
          passage: place(passage),
          translations,
        })),
      evidence: claim.evidence.map(({ number, stance, proximity, note, source, passage }) => ({
        ...{ number, stance, proximity, note, source, passage: passage && place(passage) },
      })),
    })),
    sources: sheet.sources.map(({ number, title, kind, language, captures }) => ({
      ...{ number, title, kind, language },
      texts: captures.map(({ textSha256, capturedAt }) => ({ textSha256, capturedAt })),
    })),
  }
}
