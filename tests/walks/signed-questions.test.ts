import { describe, expect, test } from 'vitest'
import type { Source } from '#app/domain/source.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { translatePassage } from '#app/services/passages/translate-passage.server.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { judgeCell } from '#app/services/questions/judge-cell.server.ts'
import { recordAbsence } from '#app/services/questions/record-absence.server.ts'
import { recordAnswer } from '#app/services/questions/record-answer.server.ts'
import { retractAbsence } from '#app/services/questions/retract-absence.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { retractValue } from '#app/services/questions/retract-value.server.ts'
import { reviseQuestion } from '#app/services/questions/revise-question.server.ts'
import { assessReliability } from '#app/services/relays/assess-reliability.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { recordRelay } from '#app/services/relays/record-relay.server.ts'
import { retractCircle } from '#app/services/relays/retract-circle.server.ts'
import { retractRelay } from '#app/services/relays/retract-relay.server.ts'
import { reviseOrigin } from '#app/services/relays/revise-origin.server.ts'
import { reopenSheet } from '#app/services/sheets/reopen-sheet.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { aValue } from '#tests/support/board-material.ts'
import { outcomeOf, widerDesk } from '#tests/support/signed-desk.ts'

describe('a signed sheet of one claim locks, of the questions that it answers and of the sources further up,', () => {
  const reason = 'r'
  const draft = { kind: 'quotes', note: '' } as const
  const otherWords = ({ title: _, ...known }: Source) => {
    const { kind, publisher, authors, url, published, language, note } = known
    return { title: 'T', kind, publisher, authors, url, published, language, note }
  }
  const attempts: Record<string, (story: ReturnType<typeof widerDesk>) => unknown> = {
    'the words of the question': ({ work, question }) => {
      const { language, exclusive, note } = question
      const words = { text: 'Who?', language, exclusive, note }
      return reviseQuestion(work, { questionId: question.id, version: 1, draft: words })
    },
    'that only one answer can be right': ({ work, question }) => {
      const { text, language, note } = question
      const words = { text, language, exclusive: false, note }
      return reviseQuestion(work, { questionId: question.id, version: 1, draft: words })
    },
    'the question against being retracted': ({ work, question }) =>
      retractQuestion(work, { questionId: question.id, version: 1, reason }),
    'new answers': ({ work, question, loose }) =>
      addAnswer(work, { questionId: question.id, claimId: loose.id }),
    'answers that nobody had recorded': ({ work, question }) =>
      recordAnswer(work, {
        questionId: question.id,
        draft: { wording: 'He sings.', language: 'en', claimant: null, claimedOn: null },
      }),
    'its claim against being taken from the answers': ({ work, question, claim }) =>
      retractAnswer(work, { questionId: question.id, claimId: claim.id, reason }),
    'a rival against being taken from the answers': ({ work, question, rival }) =>
      retractAnswer(work, { questionId: question.id, claimId: rival.id, reason }),
    'a rival against being retracted': ({ work, rival }) =>
      retractClaim(work, { claimId: rival.id, version: 1, reason }),
    'what answers say': ({ work, question, claim }) => aValue(work, question.id, claim.id),
    'what an answer says against being withdrawn': ({ work, value }) =>
      retractValue(work, { valueId: value.id, version: 1, reason }),
    'the words from which that was read': ({ work, value }) =>
      translatePassage(work, {
        passageId: value.passageId as never,
        draft: { language: 'en', text: 'a violinist, 35', madeBy: 'editors' },
      }),
    'what is known of the source from which that was read': ({ work, third }) =>
      reviseSource(work, { sourceId: third.id, version: 1, draft: otherWords(third) }),
    'whether that source is an origin': ({ work, third }) =>
      markOrigin(work, { sourceId: third.id, isOrigin: true }),
    'what is missing': ({ work, question }) =>
      recordAbsence(work, { questionId: question.id, text: 'No film.' }),
    'what is missing against being withdrawn': ({ work, absence }) =>
      retractAbsence(work, { absenceId: absence.id, version: 1, reason }),

    'a relay against being retracted': ({ work, relay }) =>
      retractRelay(work, { relayId: relay.id, version: 1, reason }),
    'the translation of the words that say whom a source has it from': ({ work, relay }) =>
      translatePassage(work, {
        passageId: relay.passageId as never,
        draft: { language: 'en', text: 'the ministry', madeBy: 'editors' },
      }),
    'what is known of a source further up': ({ work, upstream }) =>
      reviseSource(work, { sourceId: upstream.id, version: 1, draft: otherWords(upstream) }),
    'whom that source has it from': ({ work, upstream, third }) =>
      recordRelay(work, { sourceId: upstream.id, from: { sourceId: third.id }, draft, place: null }),
    'whom that source does not have it from after all': ({ work, further }) =>
      retractRelay(work, { relayId: further.id, version: 1, reason }),
    'how reliable it is': ({ work, upstream }) =>
      assessReliability(work, { sourceId: upstream.id, draft: { topic: 'videos', grade: 'C', reason } }),
    'which of its parts are boilerplate': ({ work, upstreamCapture }) =>
      markBoilerplate(work, { captureId: upstreamCapture.id, block: 0, isBoilerplate: true }),
    'the origin that only it names': ({ work, origin }) =>
      reviseOrigin(work, {
        ...{ originId: origin.id, version: 1 },
        draft: { name: 'Interfax', kind: 'agency', note: 'Moscow' },
      }),
    'findings of circular reporting against being withdrawn': ({ work, circle }) =>
      retractCircle(work, { circleId: circle.id, version: 1, reason }),
  }

  test.each(Object.entries(attempts))('%s, until it is reopened', (_what, attempt) => {
    const story = widerDesk()
    const { hash, id: signedSheetId } = story.sign({ standing: 'refuted' })
    const { head } = story
    const locked = head()
    expect(outcomeOf(() => attempt(story))).toEqual({ code: 'locked', sheet: hash.slice(0, 8), by: 'Bolot' })
    expect(head()).toBe(locked)
    reopenSheet(story.bolot, { signedSheetId, reason: 'E2 arrived' })
    expect(outcomeOf(() => attempt(story))).toBe('done')
  })

  test('but not what editors hold of the cells of a board, which is on no sheet', () => {
    const { work, question, absence, claim, sign } = widerDesk()
    sign({ standing: 'refuted' })
    judgeCell(work, { questionId: question.id, row: absence.id, claimId: claim.id, fit: 'neutral' })
  })
})
