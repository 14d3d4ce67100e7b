import type { ReactNode } from 'react'
import type { ShownOpinion, ShownProposal } from '#app/domain/proposal.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { Time } from '../ui/time.tsx'
import { VerdictReasons } from '../verdicts/verdict-reasons.tsx'
import styles from './sign-off.module.css'

type ProposalCardProps = {
  proposal: ShownProposal
  wordingNow: string
  isAnchor?: boolean
  children?: ReactNode
}

/** A proposed verdict with its reasons, and beside it what second editors hold who had not seen it. */
export function ProposalCard({ proposal, wordingNow, isAnchor = true, children }: ProposalCardProps) {
  const t = useText()
  const { code, confidence, given, opinions, affirmReason } = proposal
  return (
    <article
      id={isAnchor ? proposal.id : undefined}
      className={styles.proposal}
      aria-label={t('sign_off.proposed')}
    >
      <div className={styles.sides}>
        <div className={styles.side}>
          <p className={styles.meta}>
            <VerdictMark standing={code} />
            <span>{t(`confidence.${confidence ?? 'unknown'}`)}</span>
            <span>
              {t('sign_off.proposed_by', { by: given.by })} <Time at={given.at} />
            </span>
          </p>
          {proposal.wording !== wordingNow && (
            <p className="small">{t('verdicts.on_wording', { wording: proposal.wording })}</p>
          )}
          {affirmReason && (
            <p className={styles.words}>
              <b>{t('sign_off.still_stands_of')}:</b> {affirmReason}
            </p>
          )}
          <VerdictReasons verdict={proposal} />
        </div>
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} opinion={opinion} isSame={opinion.code === code} />
        ))}
      </div>
      {children}
    </article>
  )
}

function Opinion({ opinion, isSame }: { opinion: ShownOpinion; isSame: boolean }) {
  const t = useText()
  const { code, confidence, reasons, given } = opinion
  return (
    <div className={styles.opinion}>
      <p className={styles.meta}>
        <VerdictMark standing={code} />
        <span>{t(`confidence.${confidence ?? 'unknown'}`)}</span>
        <span>
          {t('sign_off.opinion_by', { by: given.by })} <Time at={given.at} />
        </span>
      </p>
      {isSame && <p className="small">{t('sign_off.same_opinion')}</p>}
      <p className={styles.reasons} dir="auto">
        {reasons}
      </p>
    </div>
  )
}
