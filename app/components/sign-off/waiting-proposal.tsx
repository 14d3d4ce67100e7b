import type { HiddenProposal, ProposalRights, ShownProposal } from '#app/domain/proposal.ts'
import { Section } from '../layout/page.tsx'
import { PressForm } from '../people/press-form.tsx'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import { staleSentence } from '../verdicts/stale-sentence.ts'
import { DecisionForms } from './decision-forms.tsx'
import { type Fates, HeldNotice } from './held-notice.tsx'
import { ProposalCard } from './proposal-card.tsx'

type Keys = { sign: string; return: string }

type WaitingProposalProps = {
  proposal: (ShownProposal & ProposalRights) | HiddenProposal
  /** What became of the proposal, where it waits no more and is only held for who writes a decision on it; null while it waits. */
  fates: Fates | null
  claimPath: string
  wordingNow: string
  reply: PageReply | undefined
  submissionKeys: Keys
}

/** The verdict that waits for a signature: to be judged first, read, signed or returned, as the reader may. */
export function WaitingProposal({ proposal, fates, ...page }: WaitingProposalProps) {
  const t = useText()
  if ('hidden' in proposal) return <Hidden proposal={proposal} claimPath={page.claimPath} />
  return (
    <Section title={t('sign_off.proposed')} {...(!fates && { id: 'proposal', count: t('sign_off.waits') })}>
      <ProposalCard proposal={proposal} wordingNow={page.wordingNow} isAnchor={!fates}>
        {fates ? <HeldNotice verdict={proposal.id} fates={fates} /> : <WhatNow proposal={proposal} />}
        {proposal.mayReturn && <DecisionForms proposal={proposal} {...page} />}
      </ProposalCard>
    </Section>
  )
}

function Hidden({ proposal, claimPath }: { proposal: HiddenProposal; claimPath: string }) {
  const t = useText()
  return (
    <section id="proposal" aria-label={t('sign_off.proposed')}>
      <Callout
        title={t('sign_off.hidden', { by: proposal.given.by })}
        action={
          proposal.mayJudge && (
            <>
              <LinkButton kind="main" to={`${claimPath}/second-opinion`}>
                {t('sign_off.judge_first')}
              </LinkButton>
              <PressForm intent="open-proposal" fields={{ verdict: proposal.id }} kind="plain">
                {t('sign_off.open')}
              </PressForm>
            </>
          )
        }
      >
        {t(proposal.mayJudge ? 'sign_off.hidden_why' : 'sign_off.hidden_reader')}
      </Callout>
    </section>
  )
}

/** Whose turn it is; of a stale proposal, why it cannot be signed and what to do. */
function WhatNow({ proposal }: { proposal: ShownProposal & ProposalRights }) {
  const t = useText()
  const { stale, isOwn, maySign, given } = proposal
  if (stale.length > 0) {
    return (
      <Callout kind="stale" title={t('sign_off.stale')}>
        <ul>
          {stale.map((reason) => {
            const words = staleSentence(t, reason, proposal.wording)
            return <li key={words}>{words}</li>
          })}
        </ul>
        <p>{t(isOwn ? 'sign_off.stale_own' : 'sign_off.stale_do')}</p>
      </Callout>
    )
  }
  if (isOwn) return <p>{t('sign_off.own_waits')}</p>
  return maySign ? null : <p>{t('sign_off.others_wait', { by: given.by })}</p>
}
