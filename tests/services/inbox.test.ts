import { describe, expect, test } from 'vitest'
import { unsaid } from '#app/domain/evidence-draft.ts'
import type { CaptureId, ClaimId } from '#app/domain/ids.ts'
import { inboxLimit } from '#app/domain/inbox.ts'
import { assignClaim } from '#app/services/claims/assign-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { countInbox, readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { markOrigin } from '#app/services/relays/mark-origin.server.ts'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { openProposal } from '#app/services/verdicts/open-proposal.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { listSuspects } from '#db/queries/inbox.server.ts'
import { aClaim, aSource, aVerdict, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { askForSignatures, openedBy, signingDesk } from '#tests/support/signing.ts'

const numbers = (list: { number: number }[]) => list.map(({ number }) => number)

describe('the inbox holds', () => {
  test('what is assigned to one and not judged: by due date first, then by age', () => {
    const { work, caseId, claim, propose } = signingDesk()
    const [second, third] = [aClaim(work, caseId, 'He plays.'), aClaim(work, caseId, 'He sings.')]
    const assign = (id: typeof claim.id, dueOn: string | null) =>
      assignClaim(work, { claimId: id, to: { assigneeId: work.actor.id, dueOn } })
    assign(claim.id, null)
    assign(second.id, '2026-12-24')
    assign(third.id, '2026-12-01')
    expect(numbers(readInbox(work).toJudge)).toEqual([3, 2, 1])
    propose()
    expect(numbers(readInbox(work).toJudge)).toEqual([3, 2])
  })

  test('what others proposed, for those who may sign it', () => {
    const { work, bolot, person, propose } = signingDesk()
    const { id: verdictId } = propose()
    const toSign = (by = bolot) => numbers(readInbox(by).toSign)
    expect([toSign(), toSign(work), toSign(person('Chynara', 'editor'))]).toEqual([[1], [], []])
    openProposal(bolot, { verdictId })
    signVerdict(bolot, { verdictId, comment: '' })
    expect(toSign()).toEqual([])
  })

  test('what one proposed and got back, until it is proposed anew', () => {
    const { work, bolot, propose } = signingDesk()
    const returned = () => readInbox(work).returned
    returnVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment: 'Look at the date' })
    expect(returned()).toMatchObject([{ number: 1, by: 'Bolot' }])
    const { id: verdictId } = propose()
    expect(returned()).toEqual([])
    const draft = { code: 'disputed', confidence: null, reasons: 'Both sides' } as const
    giveSecondOpinion(bolot, { verdictId, draft })
    expect(returned()).toHaveLength(1)
  })

  test('one’s own verdicts that turned stale, and those on claims that are assigned to one', () => {
    const { work, caseId, capture, claim, bolot, propose } = signingDesk()
    askForSignatures(work, caseId, false)
    propose()
    expect(readInbox(work).stale).toEqual([])
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const reasons = [{ kind: 'contradicted', evidence: 2, stance: 'supports' }]
    expect(readInbox(work).stale).toMatchObject([{ number: 1, reasons }])
    expect(readInbox(bolot).stale).toEqual([])
    assignClaim(work, { claimId: claim.id, to: { assigneeId: bolot.actor.id, dueOn: null } })
    expect(readInbox(bolot).stale).toMatchObject([{ number: 1, reasons }])
    expect(readInbox(work).stale).toHaveLength(1)
  })

  test('nothing for a viewer whom nobody names', () => {
    const { person, propose } = signingDesk()
    propose()
    expect(Object.values(readInbox(person('Vera', 'viewer'))).flat()).toEqual([])
  })
})

describe('of signed verdicts', () => {
  /** Three confirmed claims, signed: on a primary source, on a written override, and on two origins. */
  function signed() {
    const { work, caseId, capture, source, bolot } = signingDesk()
    const other = aSource(work, caseId, 'Он избит, сообщил министр.')
    for (const { id } of [source, other.source]) markOrigin(work, { sourceId: id, isOrigin: true })
    const confirm = (proximity: 'primary' | null, captures: { id: CaptureId }[], override = '') => {
      const { id } = aClaim(work, caseId)
      const pieces = captures.map((from) =>
        attachEvidence(work, {
          ...{ claimId: id, captureId: from.id, span: null },
          draft: { ...unsaid, stance: 'supports', proximity },
        }),
      )
      const draft = aVerdict('confirmed', `So it is [E${pieces[0]?.number}].`, { override })
      const { version } = getClaim(work.db, id)
      const verdict = giveVerdict(work, { claimId: id, version, draft })
      signVerdict(bolot, { verdictId: openedBy(bolot, verdict), comment: '' })
      return id
    }
    const claims = [
      confirm('primary', [capture]),
      confirm(null, [capture], 'The ministry told us'),
      confirm(null, [capture, other.capture]),
    ]
    return { work, claims, other: other.source }
  }

  test('none is judged again while nobody touched its claim, and then origins are counted only where it rests on them', () => {
    const { work, claims } = signed()
    const doubted = () => listSuspects(work.db, work.actor.id).map(({ claimId }) => claimId)
    expect(doubted()).toEqual([])
    for (const claimId of claims) translateClaim(work, { claimId, language: 'ru', text: 'Так и есть.' })
    expect(doubted()).toEqual(claims.slice(-1))
    expect(readInbox(work).stale).toEqual([])
  })

  test('those that lack origins by the relays of now are stale', () => {
    const { work, claims, other } = signed()
    markOrigin(work, { sourceId: other.id, isOrigin: false })
    const { number } = getClaim(work.db, claims.at(-1) as ClaimId)
    expect(readInbox(work).stale).toMatchObject([{ number, reasons: [{ kind: 'origins', confirmed: 1 }] }])
    expect(countInbox(work)).toBe(1)
  })
})

describe('a claim', () => {
  test('is assigned to whoever can judge, with a due date, and taken from them again', () => {
    const { work, claim, bolot, person } = signingDesk()
    const claimId = claim.id
    const to = { assigneeId: bolot.actor.id, dueOn: '2026-12-01' }
    assignClaim(work, { claimId, to })
    assignClaim(work, { claimId, to })
    expect(getClaim(work.db, claimId)).toMatchObject({ ...to, version: claim.version })
    const nobody = { assigneeId: null, dueOn: null }
    assignClaim(work, { claimId, to: nobody, seen: to })
    const events = listEvents(work.db, { claimId, limit: 9 }).filter(({ type }) => type === 'claim_assigned')
    expect(events.map(({ data }) => data)).toEqual([
      { claim: 'C1', user: null, due: null },
      { claim: 'C1', user: bolot.actor.id, due: '2026-12-01' },
    ])
    const vera = { assigneeId: person('Vera', 'viewer').actor.id, dueOn: null }
    expect(refusalOf(() => assignClaim(work, { claimId, to: vera }))).toBe('assignment.cannot_judge')
    expect(refusalOf(() => assignClaim(work, { claimId, to: vera, seen: to }))).toBe('conflict.assigned')
  })

  test('can be assigned while somebody writes a verdict on it', () => {
    const { work, claim, bolot } = signingDesk()
    const { version } = getClaim(work.db, claim.id)
    assignClaim(bolot, { claimId: claim.id, to: { assigneeId: bolot.actor.id, dueOn: null } })
    const draft = aVerdict('refuted', 'No [E1].')
    expect(giveVerdict(work, { claimId: claim.id, version, draft }).code).toBe('refuted')
  })
})

test('a long inbox shows its first hundred', () => {
  const { work, caseId } = signingDesk()
  for (let made = 0; made < inboxLimit + 5; made += 1) {
    const { id: claimId } = aClaim(work, caseId, `Claim ${made}`)
    assignClaim(work, { claimId, to: { assigneeId: work.actor.id, dueOn: null } })
  }
  expect(readInbox(work).toJudge).toHaveLength(inboxLimit)
})

test('a proposal that was opened waits for a signature like any other', () => {
  const { bolot, propose } = signingDesk()
  openProposal(bolot, { verdictId: propose().id })
  expect(readInbox(bolot).toSign).toHaveLength(1)
})
