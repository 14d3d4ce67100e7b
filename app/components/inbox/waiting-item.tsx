import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { isOverdue } from '#app/domain/assignment.ts'
import type { WaitingClaim } from '#app/domain/inbox.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { partialDateText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'
import styles from './inbox.module.css'

type WaitingItemProps = {
  item: WaitingClaim
  /** Where on the claim's page, or below it, the work is done: `#proposal`, `/judge`. */
  to: string
  today: string
  why?: ReactNode
  showsStanding?: boolean
  children?: ReactNode
}

/** A claim that waits: its words lead to the work; below them the case, the due date and the wait. */
export function WaitingItem({ item, to, today, why, showsStanding = false, children }: WaitingItemProps) {
  const t = useText()
  const { caseSlug, number, wording, language, dueOn } = item
  const overdue = isOverdue({ dueOn }, today)
  return (
    <>
      <span className={styles.number}>C{number}</span>
      <div className={styles.body}>
        <Link
          to={`/cases/${caseSlug}/claims/C${number}${to}`}
          className={styles.wording}
          lang={langOf(language)}
        >
          {wording}
        </Link>
        <p className={styles.about}>
          {showsStanding && <VerdictMark standing={item.standing} stale />}
          {why && <span>{why}</span>}
          {dueOn && (
            <span className={overdue ? styles.overdue : undefined}>
              {t('assignment.due', { day: partialDateText(t, dueOn as PartialDate) })}
              {overdue && `, ${t('assignment.overdue')}`}
            </span>
          )}
          <span>
            {t('inbox.waits_since')} <Time at={item.since} precision="day" />
          </span>
          <span dir="auto">{item.caseTitle}</span>
        </p>
        {children}
      </div>
    </>
  )
}
