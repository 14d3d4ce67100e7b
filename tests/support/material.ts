import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import type { Stance } from '#app/domain/evidence.ts'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { CaptureId, CaseId, ClaimId } from '#app/domain/ids.ts'
import { type Rationale, rationaleFromText } from '#app/domain/rationale.ts'
import type { VerdictDraft } from '#app/domain/verdict.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { addSource } from '#app/services/sources/add-source.server.ts'
import type { Work } from '#app/services/work.server.ts'

export const ministryText =
  'МВД Казахстана пыталось убедить, что на видео кыргызстанец Закир Убуров.\n\nНа видео именно пианист.'

/** A case named "The man in the video". */
export function aCase(work: Work, slug = 'video') {
  return openCase(work, { title: 'The man in the video', slug, summary: '' })
}

/** A Russian article with this text. */
export function aSource(work: Work, caseId: CaseId, text = ministryText) {
  return addSource(work, {
    caseId,
    draft: {
      ...{ title: 'Две фотографии', kind: 'article', publisher: null, authors: [], url: null },
      ...{ published: null, language: 'ru', note: '' },
    },
    capture: {
      ...{ method: 'paste', mediaType: 'text/plain', fileName: null },
      bytes: new TextEncoder().encode(text),
      blocks: splitAtBlankLines(text).map((part) => ({ kind: 'paragraph', text: part })),
    },
  })
}

/** Where the words stand in the text; throws when they do not. */
export function spanOf(text: string, words: string) {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold: ${words}`)
  return { start, end: start + words.length }
}

/** A claim in English, unchecked. */
export function aClaim(work: Work, caseId: CaseId, wording = 'The man in the video is Zakir Uburov.') {
  return recordClaim(work, { caseId, draft: { wording, language: 'en', claimant: null, claimedOn: null } })
    .claim
}

/** A quote of the capture attached to the claim. */
export function someEvidence(
  work: Work,
  claimId: ClaimId,
  capture: { id: CaptureId; text: string },
  words: string,
  stance: Stance,
) {
  return attachEvidence(work, {
    claimId,
    captureId: capture.id,
    span: spanOf(capture.text, words),
    draft: { ...unsaid, stance },
  })
}

/** A verdict draft with everything empty but what is given. */
export function aVerdict(
  code: VerdictDraft['code'],
  rationale: string,
  rest: Partial<VerdictDraft> = {},
): VerdictDraft {
  const reasons: Rationale = rationaleFromText(rationale)
  return { code, rationale: reasons, confidence: null, settledBy: '', searched: '', override: '', ...rest }
}
