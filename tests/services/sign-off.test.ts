import { describe, expect, test } from 'vitest'
import { findInForce } from '#app/domain/in-force.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { retractEvidence } from '#app/services/evidence/retract-evidence.server.ts'
import { affirmVerdict } from '#app/services/verdicts/affirm-verdict.server.ts'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { openProposal } from '#app/services/verdicts/open-proposal.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { getCase } from '#db/queries/cases.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { listEvents } from '#db/queries/events.server.ts'
import { getEvidence } from '#db/queries/evidence.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { verify } from '#db/verify/verify.server.ts'
import { aVerdict, someEvidence } from '#tests/support/material.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'
import { askForSignatures, openedBy, signingDesk } from '#tests/support/signing.ts'

const comment = ''

describe('where a case asks for a second signature, a verdict', () => {
  test('is only proposed: the claim stands as before until somebody else signs', () => {
    const { work, bolot, propose, standing } = signingDesk()
    const verdict = propose()
    expect(standing()).toBe('unchecked')
    signVerdict(bolot, { verdictId: openedBy(bolot, verdict), comment })
    expect(standing()).toBe('refuted')
    expect(verify(work.db).findings).toEqual([])
  })

  test('leaves the earlier one in force until it is signed', () => {
    const { work, bolot, claim, judge, propose, standing } = signingDesk()
    signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment })
    const second = judge(work, aVerdict('unverifiable', 'Nobody can tell.', { searched: 'both texts' }))
    const inForce = () => findInForce(listVerdicts(work.db, [claim.id]))?.code
    expect([standing(), inForce()]).toEqual(['refuted', 'refuted'])
    signVerdict(bolot, { verdictId: openedBy(bolot, second), comment: 'Agreed' })
    expect([standing(), inForce()]).toEqual(['unverifiable', 'unverifiable'])
  })

  test('cannot be signed by its author, nor by an editor', () => {
    const { person, bolot, propose } = signingDesk()
    const own = propose(bolot)
    expect(refusalOf(() => signVerdict(bolot, { verdictId: own.id, comment }))).toBe('forbidden.own_verdict')
    const chynara = person('Chynara', 'editor')
    expect(refusalOf(() => signVerdict(chynara, { verdictId: own.id, comment }))).toBe('forbidden.sign')
    expect(refusalOf(() => returnVerdict(chynara, { verdictId: own.id, comment: 'No' }))).toBe(
      'forbidden.sign',
    )
  })

  test('is signed once: the second reviewer is told who was faster and what they did', () => {
    const { person, bolot, propose } = signingDesk()
    const verdictId = openedBy(bolot, propose())
    const dana = person('Dana', 'administrator')
    signVerdict(bolot, { verdictId, comment })
    expect(() => returnVerdict(dana, { verdictId, comment: 'Wait' })).toThrow(
      expect.objectContaining({
        code: 'conflict',
        refusal: { id: 'conflict.verdict_decided', values: { by: 'Bolot', decision: 'signed' } },
      }),
    )
  })

  test('blocks another proposal while it waits', () => {
    const { person, propose } = signingDesk()
    propose()
    expect(refusalOf(() => propose(person('Chynara', 'editor')))).toBe('conflict.verdict_proposed')
  })

  test('is what an editor is told of who judged meanwhile, and not that the claim was corrected', () => {
    const { work, claim, propose } = signingDesk()
    const { version } = getClaim(work.db, claim.id)
    const verdict = propose()
    const late = () =>
      giveVerdict(work, { claimId: claim.id, version, draft: aVerdict('refuted', 'A pianist [E1].') })
    expect(late).toThrow('conflict.verdict_proposed')
    returnVerdict(work, { verdictId: verdict.id, comment: 'A typing error' })
    expect(late).toThrow('conflict.stale_version')
  })

  test('is returned with a comment, keeps it, and can be proposed anew', () => {
    const { work, bolot, claim, propose, standing } = signingDesk()
    returnVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment: 'Look at the date' })
    const { settled, waiting } = readProposals(work, claim)
    expect(waiting).toBeNull()
    expect(settled).toMatchObject([
      {
        code: 'refuted',
        open: true,
        decision: { decision: 'returned', by: 'Bolot', comment: 'Look at the date' },
      },
    ])
    signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment })
    expect(standing()).toBe('refuted')
    expect(readProposals(work, claim).settled[0]?.open).toBe(false)
  })

  test('can be taken back by its author', () => {
    const { work, propose, standing } = signingDesk()
    returnVerdict(work, { verdictId: propose().id, comment: 'I overlooked E2' })
    expect(standing()).toBe('unchecked')
    propose()
  })

  test('is not signed once it is stale, and the sentence says what to do', () => {
    const { work, capture, claim, bolot, propose, standing } = signingDesk()
    const verdictId = openedBy(bolot, propose())
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    expect(refusalOf(() => signVerdict(bolot, { verdictId, comment }))).toBe('conflict.proposal_stale')
    returnVerdict(bolot, { verdictId, comment: 'E2 speaks for it' })
    const { version } = getClaim(work.db, claim.id)
    rewordClaim(work, { claimId: claim.id, version, text: 'It is he.', language: 'en', why: 'shorter' })
    signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment })
    expect(standing()).toBe('refuted')
  })

  test('still needs its signature when the case no longer asks for one', () => {
    const { work, caseId, bolot, propose, standing } = signingDesk()
    const verdictId = openedBy(bolot, propose())
    askForSignatures(work, caseId, false)
    expect(standing()).toBe('unchecked')
    expect(refusalOf(() => propose())).toBe('conflict.verdict_proposed')
    signVerdict(bolot, { verdictId, comment })
    expect(standing()).toBe('refuted')
  })
})

test('an editor can ask for signatures, and only a reviewer do without them again', () => {
  const { work, caseId, bolot } = signingDesk()
  const ask = (by: typeof work, requiresSignOff: boolean, title = 'The man in the video') =>
    reviseCase(by, { caseId, version: getCase(work.db, caseId).version, title, summary: '', requiresSignOff })
  expect(refusalOf(() => ask(work, false))).toBe('forbidden.requires_sign_off')
  expect(ask(work, true, 'A man').title).toBe('A man')
  expect(ask(bolot, false).requiresSignOff).toBe(false)
  expect(ask(work, true).requiresSignOff).toBe(true)
})

describe('a second opinion', () => {
  const reasons = 'I read it otherwise'

  test('that is the same lets its author sign', () => {
    const { bolot, propose, standing, work } = signingDesk()
    const { id: verdictId } = propose()
    giveSecondOpinion(bolot, { verdictId, draft: { code: 'refuted', confidence: 'low', reasons } })
    expect(standing()).toBe('unchecked')
    signVerdict(bolot, { verdictId, comment })
    expect(standing()).toBe('refuted')
    expect(verify(work.db).findings).toEqual([])
  })

  test('that differs reopens the proposal, and both are shown side by side', () => {
    const { work, claim, bolot, propose } = signingDesk()
    const { id: verdictId } = propose()
    giveSecondOpinion(bolot, { verdictId, draft: { code: 'disputed', confidence: null, reasons } })
    expect(refusalOf(() => signVerdict(bolot, { verdictId, comment }))).toBe('conflict.verdict_decided')
    expect(readProposals(work, claim)).toMatchObject({
      waiting: null,
      settled: [
        {
          ...{ code: 'refuted', open: true, given: { by: 'Aigul' } },
          decision: { decision: 'differs', by: 'Bolot' },
          opinions: [{ code: 'disputed', reasons, given: { by: 'Bolot' } }],
        },
      ],
    })
    propose()
  })

  test('is not taken from its author, twice, or after the proposal was seen', () => {
    const { work, person, bolot, propose } = signingDesk()
    const { id: verdictId } = propose()
    const draft = { code: 'refuted', confidence: null, reasons } as const
    expect(refusalOf(() => giveSecondOpinion(work, { verdictId, draft }))).toBe('forbidden.own_verdict')
    giveSecondOpinion(bolot, { verdictId, draft })
    expect(refusalOf(() => giveSecondOpinion(bolot, { verdictId, draft }))).toBe('conflict.proposal_seen')
    const chynara = person('Chynara', 'editor')
    openProposal(chynara, { verdictId })
    expect(refusalOf(() => giveSecondOpinion(chynara, { verdictId, draft }))).toBe('conflict.proposal_seen')
  })
})

describe('a proposed verdict is hidden from another editor', () => {
  test('until they judged', () => {
    const { work, claim, bolot, person, propose } = signingDesk()
    const { id: verdictId } = propose()
    const waiting = (by = bolot) => readProposals(by, claim).waiting
    expect(waiting()).toEqual({ id: verdictId, given: expect.anything(), hidden: true, mayJudge: true })
    expect(waiting(work)).toMatchObject({ code: 'refuted', isOwn: true, maySign: false, mayReturn: true })
    expect(waiting(person('Vera', 'viewer'))).toMatchObject({ hidden: true, mayJudge: false })
    const draft = { code: 'refuted', confidence: null, reasons: 'So do I' } as const
    giveSecondOpinion(bolot, { verdictId, draft })
    expect(waiting()).toMatchObject({ code: 'refuted', maySign: true, mayReturn: true })
  })

  test('until they chose to see it, which is recorded once', () => {
    const { work, claim, bolot, propose } = signingDesk()
    const { id: verdictId } = propose()
    openProposal(bolot, { verdictId })
    openProposal(bolot, { verdictId })
    expect(readProposals(bolot, claim).waiting).toMatchObject({ code: 'refuted' })
    const opened = listEvents(work.db, { claimId: claim.id, limit: 50 }).filter(
      ({ type }) => type === 'proposal_opened',
    )
    expect(opened).toHaveLength(1)
  })
})

describe('a proposed verdict that somebody has not been shown', () => {
  test('is neither signed nor returned by them, and its code does not show in what they are told', () => {
    const { work, bolot, person, against, propose, standing } = signingDesk()
    const { id: verdictId } = propose()
    const { version } = getEvidence(work.db, against.id)
    retractEvidence(work, { evidenceId: against.id, version, reason: 'misread' })
    const dana = person('Dana', 'administrator')
    for (const by of [bolot, dana]) {
      expect(refusalOf(() => signVerdict(by, { verdictId, comment }))).toBe('conflict.proposal_unseen')
      expect(refusalOf(() => returnVerdict(by, { verdictId, comment: 'No' }))).toBe(
        'conflict.proposal_unseen',
      )
    }
    expect(standing()).toBe('unchecked')
    openProposal(bolot, { verdictId })
    expect(refusalOf(() => signVerdict(dana, { verdictId, comment }))).toBe('conflict.proposal_unseen')
    returnVerdict(bolot, { verdictId, comment: 'E1 is gone' })
  })
})

describe('"still stands"', () => {
  test('is a new verdict with the old words, on the wording and the evidence of now', () => {
    const { work, caseId, capture, claim, propose } = signingDesk()
    askForSignatures(work, caseId, false)
    const first = propose()
    const reason = 'E2 repeats the ministry'
    const affirm = () =>
      affirmVerdict(work, { claimId: claim.id, version: getClaim(work.db, claim.id).version, reason })
    expect(refusalOf(affirm)).toBe('conflict.not_stale')
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const second = affirm()
    expect(second).toMatchObject({
      ...{ code: 'refuted', rationale: first.rationale, affirmsId: first.id, affirmReason: reason },
    })
    expect(second.pinned).toHaveLength(2)
    expect(refusalOf(affirm)).toBe('conflict.not_stale')
    expect(verify(work.db).findings).toEqual([])
  })

  test('is a proposal where the case asks for signatures', () => {
    const { work, capture, claim, bolot, propose } = signingDesk()
    signVerdict(bolot, { verdictId: openedBy(bolot, propose()), comment })
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const { version } = getClaim(work.db, claim.id)
    const affirmed = affirmVerdict(work, { claimId: claim.id, version, reason: 'It repeats' })
    expect(affirmed.needsSignOff).toBe(true)
    const [event] = listEvents(work.db, { claimId: claim.id, limit: 1 })
    expect(event).toMatchObject({ type: 'verdict_affirmed', data: { proposed: true } })
    const inForce = () => findInForce(listVerdicts(work.db, [claim.id]))?.id
    expect(inForce()).not.toBe(affirmed.id)
    signVerdict(bolot, { verdictId: openedBy(bolot, affirmed), comment })
    expect(inForce()).toBe(affirmed.id)
    expect(verify(work.db).findings).toEqual([])
  })

  test('is refused where the rules no longer carry it, and over evidence that was not seen', () => {
    const { work, caseId, capture, claim, against, propose } = signingDesk()
    askForSignatures(work, caseId, false)
    propose()
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    const claimId = claim.id
    const { version } = getClaim(work.db, claimId)
    const input = { claimId, version, reason: 'It repeats' }
    expect(refusalOf(() => affirmVerdict(work, { ...input, grounds: 'E1.1' }))).toBe(
      'conflict.evidence_changed',
    )
    work.db.$client.prepare("UPDATE evidence SET stance = 'mentions' WHERE id = ?").run(against.id)
    expect(refusalOf(() => affirmVerdict(work, input))).toBe('verdict.refuted_needs_contradiction')
  })
})
