import { expect, test } from 'vitest'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { countInbox, readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { retractAnswer } from '#app/services/questions/retract-answer.server.ts'
import { retractQuestion } from '#app/services/questions/retract-question.server.ts'
import { reviseQuestion } from '#app/services/questions/revise-question.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { staleReasonsOf } from '#app/services/verdicts/stale-reasons.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { aQuestion } from '#tests/support/board-material.ts'
import { aClaim, aVerdict, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { askForSignatures, signingDesk } from '#tests/support/signing.ts'

/** C1 disputed with evidence against it only, because C2 answers the same question. */
function desk() {
  const story = signingDesk()
  const { work, caseId, claim, judge } = story
  askForSignatures(work, caseId, false)
  const rival = aClaim(work, caseId, 'He is a violinist.')
  const question = aQuestion(work, caseId, [claim.id, rival.id])
  judge(work, aVerdict('disputed', 'The article says no [E1].', { settledBy: 'the full recording' }))
  const reasons = () =>
    staleReasonsOf(work.db, [getClaim(work.db, claim.id)], readRelayGraph(work.db, caseId))(claim.id)
  return { ...story, rival, question, reasons }
}

const reason = 'r'
const ends: Record<string, (story: ReturnType<typeof desk>) => unknown> = {
  'the rival is retracted': ({ work, rival }) =>
    retractClaim(work, { claimId: rival.id, version: 1, reason }),
  'the rival is taken from the answers': ({ work, question, rival }) =>
    retractAnswer(work, { questionId: question.id, claimId: rival.id, reason }),
  'the claim itself is taken from the answers': ({ work, question, claim }) =>
    retractAnswer(work, { questionId: question.id, claimId: claim.id, reason }),
  'the question is retracted': ({ work, question }) =>
    retractQuestion(work, { questionId: question.id, version: 1, reason }),
  'several answers to it can be right': ({ work, question }) => {
    const { text, language, note } = question
    const draft = { text, language, note, exclusive: false }
    return reviseQuestion(work, { questionId: question.id, version: 1, draft })
  },
}

test.each(Object.entries(ends))('disputed for a rival alone turns stale when %s', (_what, end) => {
  const story = desk()
  const { work, claim, reasons } = story
  expect(reasons()).toEqual([])
  expect(countInbox(work)).toBe(0)
  end(story)
  expect(reasons()).toEqual([{ kind: 'rivals' }])
  expect(readInbox(work).stale).toMatchObject([{ number: 1, reasons: [{ kind: 'rivals' }] }])
  expect(countInbox(work)).toBe(1)
  const { version } = getClaim(work.db, claim.id)
  expect(refusalOf(() => affirmVerdict(work, { claimId: claim.id, version, reason }))).toBe(
    'verdict.disputed_needs_both_sides',
  )
})

test('it stands while another rival is left, and again once one is back', () => {
  const { work, caseId, question, rival, reasons } = desk()
  const other = aClaim(work, caseId, 'He sings.')
  addAnswer(work, { questionId: question.id, claimId: other.id })
  retractAnswer(work, { questionId: question.id, claimId: rival.id, reason })
  expect(reasons()).toEqual([])
  retractAnswer(work, { questionId: question.id, claimId: other.id, reason })
  expect(reasons()).toEqual([{ kind: 'rivals' }])
  addAnswer(work, { questionId: question.id, claimId: rival.id })
  expect(reasons()).toEqual([])
  expect(countInbox(work)).toBe(0)
})

test('disputed by evidence on both sides needs no rival', () => {
  const { work, claim, capture, judge, question, rival, reasons } = desk()
  someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
  judge(work, aVerdict('disputed', 'Both [E1] [E2].', { settledBy: 'the full recording' }))
  retractAnswer(work, { questionId: question.id, claimId: rival.id, reason })
  expect(reasons()).toEqual([])
})
