import { Link } from '@remix-run/react'
import type { ClaimRow as Row } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import { DateWords, Time } from '../ui/time.tsx'
import { staleSentence } from '../verdicts/stale-sentence.ts'
import { assignmentWords } from './assignment-words.ts'
import styles from './claim-list.module.css'
import { SideCount } from './side-count.tsx'

/** One claim of the list; its wording leads to its page. */
export function ClaimRow({ row, to, mayEdit }: { row: Row; to: string; mayEdit: boolean }) {
  const t = useText()
  const [reason] = row.stale
  return (
    <li className={styles.row}>
      <span className={styles.number}>C{row.number}</span>
      <div className={styles.claim}>
        <Link to={to} className={styles.wording} lang={langOf(row.language)} data-claim-link="">
          {row.wording}
        </Link>
        <p className={styles.about}>
          <span>{row.claimant ?? t('unknown.claimant')}</span>
          {row.claimedOn && <DateWords date={row.claimedOn} />}
          {row.language !== 'en' && (
            <span>{t('claims.in_language', { language: t(`language.${row.language}`) })}</span>
          )}
          <span>
            {t('claims.changed')} <Time at={row.updatedAt} precision="day" />
          </span>
          {row.assignment && (
            <span className={styles.assigned} data-overdue={row.assignment.overdue || undefined}>
              {assignmentWords(t, row.assignment)}
            </span>
          )}
          {mayEdit && (
            <Link
              to={`${to}/questions`}
              aria-label={t('questions.add_claim_of', { claim: `C${row.number}` })}
              data-screen-only=""
            >
              {t('questions.add_claim')}
            </Link>
          )}
        </p>
        {reason && (
          <p className={styles.reason}>
            {staleSentence(t, reason)} {t('verdicts.stale_do')}
          </p>
        )}
      </div>
      <div className={styles.weighed}>
        <div>
          <VerdictMark standing={row.standing} stale={row.stale.length > 0} />
        </div>
        <SideCount side="for" count={row.sides.for} />
        <SideCount side="against" count={row.sides.against} />
      </div>
    </li>
  )
}
