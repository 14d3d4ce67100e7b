import { WorkbenchError } from '#app/domain/errors.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordValue } from '#app/services/questions/record-value.server.ts'
import { nameOrigin } from '#app/services/relays/name-origin.server.ts'
import { recordCircle } from '#app/services/relays/record-circle.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { signSheet } from '#app/services/sheets/sign-sheet.server.ts'
import { captureAgain } from '#app/services/sources/capture-again.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'
import { aQuestion } from './board-material.ts'
import { aClaim, aSource, ministryText, someEvidence, spanOf } from './material.ts'
import { askForSignatures, signingDesk } from './signing.ts'

export const changedText = ministryText.replace('именно пианист', 'именно скрипач')

/** C1 refuted on E1 of S1, with an appearance; S1 captured again with other words; nothing signed yet. */
export function sheetDesk(over?: Parameters<typeof signingDesk>[0]) {
  const story = signingDesk(over)
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

/**
 * The same, and more that a sheet of C1 alone names: S1 has it from S2, S2 from Interfax, and S2 from S1 in a circle; Q1 is answered by C1 and by C3,
 * which is unchecked and read from S3. C2 answers nothing.
 */
export function widerDesk(over?: Parameters<typeof signingDesk>[0]) {
  const story = sheetDesk(over)
  const { work, caseId, claim, capture, source, origin } = story
  const upstream = aSource(work, caseId, 'Агентство сообщает: на видео пианист.')
  const draft = { kind: 'quotes', note: '' } as const
  const relay = recordRelay(work, {
    ...{ sourceId: source.id, from: { sourceId: upstream.source.id }, draft },
    place: { captureId: capture.id, span: spanOf(ministryText, 'МВД Казахстана') },
  })
  const further = recordRelay(work, {
    ...{ sourceId: upstream.source.id, from: { originId: origin.id }, draft, place: null },
  })
  const ends = { sourceId: upstream.source.id, fromSourceId: source.id }
  const circle = recordCircle(work, { ...ends, draft, place: null })
  const loose = aClaim(work, caseId, 'He sings.')
  const rival = aClaim(work, caseId, 'He is a violinist.')
  const { capture: other, source: third } = aSource(work, caseId, 'Скрипач, 35 лет.')
  const piece = someEvidence(work, rival.id, other, 'Скрипач, 35 лет', 'supports')
  const question = aQuestion(work, caseId, [claim.id])
  addAnswer(work, { questionId: question.id, claimId: rival.id })
  const absence = recordAbsence(work, { questionId: question.id, text: 'No passport was shown.' })
  const value = recordValue(work, {
    ...{ questionId: question.id, claimId: rival.id, passageId: piece.passageId },
    draft: { aspect: 'age', kind: 'number', text: '35' },
  })
  const board = { question, absence, value, rival, loose, third, otherCapture: other }
  return {
    ...story,
    ...board,
    upstream: upstream.source,
    upstreamCapture: upstream.capture,
    relay,
    further,
    circle,
  }
}

/** What came of an attempt: done, or refused by which sheet. */
export function outcomeOf(attempt: () => unknown) {
  try {
    attempt()
    return 'done'
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const { sheet, by } = error.refusal.values ?? {}
    return { code: error.code, sheet, by }
  }
}
