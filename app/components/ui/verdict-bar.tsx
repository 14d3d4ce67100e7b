import type { Standing } from '#app/domain/verdict.ts'
import { useText } from '../text.tsx'
import styles from './verdict-bar.module.css'

export type StandingCounts = Record<Standing, number>

/** The standings in the order in which bars and lists of shares show them. */
export const standingOrder: Standing[] = ['confirmed', 'disputed', 'refuted', 'unverifiable', 'unchecked']

/** The shares of the five standings as one line, and in words for those who do not see it. */
export function VerdictBar({ counts }: { counts: StandingCounts }) {
  const t = useText()
  const total = standingOrder.reduce((sum, standing) => sum + counts[standing], 0)
  if (total === 0) return null
  const words = standingOrder
    .filter((standing) => counts[standing] > 0)
    .map((standing) => t('shell.count_of', { count: counts[standing], standing: t(`standing.${standing}`) }))
  return (
    <span className={styles.bar} role="img" aria-label={words.join(', ')} title={words.join(', ')}>
      {standingOrder.map((standing) => (
        <span key={standing} className={styles[standing]} style={{ flexGrow: counts[standing] }} />
      ))}
    </span>
  )
}
