import { Link } from '@remix-run/react'
import type { Proposals } from '#app/domain/proposal.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import { ProposalCard } from './proposal-card.tsx'
import styles from './sign-off.module.css'

type Settled = Proposals['settled'][number]
type SettledProposalsProps = { proposals: Settled[]; wordingNow: string }

/** Proposals that were returned or judged differently: open while nothing has taken their place, then folded away. */
export function SettledProposals({ proposals, wordingNow }: SettledProposalsProps) {
  const t = useText()
  const [newest, ...rest] = proposals
  if (!newest) return null
  const folded = newest.open ? rest : proposals
  return (
    <>
      {newest.open && (
        <Section title={t('sign_off.settled')} id="proposal">
          <Card proposal={newest} wordingNow={wordingNow} />
        </Section>
      )}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('sign_off.settled_earlier', { count: folded.length })}</summary>
          <ol className={styles.list}>
            {folded.map((proposal) => (
              <li key={proposal.id}>
                <Card proposal={proposal} wordingNow={wordingNow} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Card({ proposal, wordingNow }: { proposal: Settled; wordingNow: string }) {
  const t = useText()
  const { decision, open } = proposal
  const kind = decision?.decision === 'differs' ? 'differs' : 'returned'
  const isTakenBack = kind === 'returned' && decision?.by === proposal.given.by
  return (
    <ProposalCard proposal={proposal} wordingNow={wordingNow}>
      {decision && (
        <div className={styles.decision}>
          <p>
            <b>{t(isTakenBack ? 'sign_off.taken_back_by' : `sign_off.${kind}_by`, { by: decision.by })}</b>{' '}
            <Time at={decision.at} />
          </p>
          {decision.comment !== '' && (
            <p className={styles.words} dir="auto">
              {decision.comment}
            </p>
          )}
          {open && <p>{t(`sign_off.${kind}_do`)}</p>}
          {open && <DiscussLink verdict={proposal.id} />}
        </div>
      )}
    </ProposalCard>
  )
}

function DiscussLink({ verdict }: { verdict: string }) {
  const t = useText()
  return (
    <p data-screen-only="">
      <Link to={`?about=${verdict}#comment`}>{t('sign_off.discuss')}</Link>
    </p>
  )
}
