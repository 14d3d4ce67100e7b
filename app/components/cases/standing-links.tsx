import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { type StandingCounts, standingOrder, VerdictBar } from '../ui/verdict-bar.tsx'
import styles from './standing-links.module.css'

/** How the claims of a case stand: one bar, and each share as a link to those claims. */
export function StandingLinks({ counts, claimsPath }: { counts: StandingCounts; claimsPath: string }) {
  const t = useText()
  return (
    <nav className={styles.standings} aria-label={t('cases.by_verdict')}>
      <VerdictBar counts={counts} />
      <ul className={styles.list}>
        {standingOrder
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <li key={standing}>
              <Link to={`${claimsPath}?verdict=${standing}`} className={styles.link}>
                <span className={styles.count}>{counts[standing]}</span>
                <VerdictMark standing={standing} />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
