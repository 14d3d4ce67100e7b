import { afterEach, describe, expect, test } from 'vitest'
import { DecisionNotice } from '#app/components/sign-off/decision-notice.tsx'
import { useHeldProposal } from '#app/components/sign-off/use-held-proposal.ts'
import { WaitingProposal } from '#app/components/sign-off/waiting-proposal.tsx'
import type { PageReply } from '#app/components/ui/work-form-reply.ts'
import type { ClaimPage } from '#app/domain/claim-page.ts'
import type { Proposals } from '#app/domain/proposal.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import { returnVerdict } from '#app/services/verdicts/return-verdict.server.ts'
import { signVerdict } from '#app/services/verdicts/sign-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { someEvidence } from '#tests/support/material.ts'
import { openedBy, signingDesk } from '#tests/support/signing.ts'
import { renderPart } from '../render.tsx'
import { type Screen, showPart } from './screen.tsx'

let screen: Screen
afterEach(() => screen.close())

type PageProps = Pick<ClaimPage, 'verdicts'> & { proposals: Proposals }

function Page({ verdicts, proposals: { waiting, settled } }: PageProps) {
  const { proposal, isGone } = useHeldProposal(waiting)
  if (!proposal) return null
  return (
    <WaitingProposal
      proposal={proposal}
      fates={isGone ? { verdicts, settled } : null}
      claimPath="/cases/video/claims/C1"
      wordingNow=""
      reply={undefined}
      submissionKeys={{ sign: 'a', return: 'b' }}
    />
  )
}

/** Vera has the proposed verdict before her; `look` loads her page anew. */
function beforeVera() {
  const story = signingDesk()
  const { work, claim, person, propose } = story
  const vera = person('Vera', 'reviewer')
  const verdictId = openedBy(vera, propose())
  const now = () => getClaim(work.db, claim.id)
  const page = () => <Page {...readClaim(vera, now())} proposals={readProposals(vera, now())} />
  const look = () => screen.refresh(page())
  screen = showPart(page())
  return { ...story, vera, verdictId, now, look }
}

const words = () => screen.find<HTMLTextAreaElement>('#return-verdict textarea').value
const write = () => screen.type('#return-verdict textarea', 'The date of E2.')

describe('a decision that is being written', () => {
  test('stays when another reviewer returns the verdict first, and says who did', () => {
    const { bolot, verdictId, look } = beforeVera()
    write()
    returnVerdict(bolot, { verdictId: openedBy(bolot, { id: verdictId }), comment: 'Look again' })
    look()
    expect(words()).toBe('The date of E2.')
    expect(screen.text()).toContain('Bolot returned this verdict meanwhile.')
    screen.press('Drop what you wrote')
    expect(screen.element.querySelector('form')).toBeNull()
  })

  test('stays about the verdict it was written on when another is proposed in its place', () => {
    const { bolot, verdictId, look, propose } = beforeVera()
    write()
    returnVerdict(bolot, { verdictId: openedBy(bolot, { id: verdictId }), comment: 'Look again' })
    propose()
    look()
    expect(words()).toBe('The date of E2.')
    expect(screen.find<HTMLInputElement>('#return-verdict [name=verdict]').value).toBe(verdictId)
  })

  test('stays when the verdict is signed, when the claim is retracted and when the proposal turns stale', () => {
    const signed = beforeVera()
    write()
    signVerdict(signed.bolot, { verdictId: openedBy(signed.bolot, { id: signed.verdictId }), comment: '' })
    signed.look()
    expect(words()).toBe('The date of E2.')
    expect(screen.text()).toContain('Bolot signed this verdict meanwhile.')
    screen.close()

    const retracted = beforeVera()
    write()
    const { id: claimId, version } = retracted.now()
    retractClaim(retracted.work, { claimId, version, reason: 'recorded twice' })
    retracted.look()
    expect(words()).toBe('The date of E2.')
    expect(screen.text()).toContain('This verdict cannot be decided on any more.')
    screen.close()

    const { work, claim, capture, look } = beforeVera()
    screen.type('#sign-verdict textarea', 'The ears decide it.')
    someEvidence(work, claim.id, capture, 'Закир Убуров', 'supports')
    look()
    expect(screen.text()).toContain('stale')
    expect(screen.find<HTMLTextAreaElement>('#sign-verdict textarea').value).toBe('The ears decide it.')
  })

  test('makes room when nothing was written', () => {
    const { bolot, verdictId, look } = beforeVera()
    returnVerdict(bolot, { verdictId: openedBy(bolot, { id: verdictId }), comment: 'Look again' })
    look()
    expect(screen.element.querySelector('form')).toBeNull()
  })
})

test('a decision that was refused where its form is gone is told with its words', async () => {
  const reply: PageReply = {
    intent: 'return',
    status: 'refused',
    refusal: { id: 'locked.retracted' },
    submission: { status: 'error', initialValue: { comment: 'The date of E2.' }, error: {} },
  }
  const html = await renderPart(<DecisionNotice reply={reply} proposal={null} />)
  expect(html).toContain('This was retracted')
  expect(html).toContain('The date of E2.')
})
