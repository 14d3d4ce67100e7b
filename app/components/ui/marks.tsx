import type { Stance } from '#app/domain/evidence.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { useText } from '../text.tsx'
import { classNames } from './class-names.ts'
import styles from './marks.module.css'

const verdictLines: Record<Standing, string> = {
  confirmed: 'M2.5 8.5 6 12l7.5-8',
  disputed: 'M1 8c2-4.4 4.4-4.4 7 0s5 4.4 7 0',
  refuted: 'm3.2 3.2 9.6 9.6m0-9.6-9.6 9.6',
  unverifiable: 'M5 5.8a3 3 0 1 1 4.1 2.8C8.3 9 8 9.5 8 10.5m0 2.2v.6',
  unchecked: 'M8 2.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 1 1 8 2.6',
}

/** The sign of a standing, without its word; give the word beside it. */
export function VerdictIcon({ standing }: { standing: Standing }) {
  return (
    <svg className={classNames(styles.icon, styles[standing])} viewBox="0 0 16 16" aria-hidden="true">
      <path d={verdictLines[standing]} />
    </svg>
  )
}

type VerdictMarkProps = { standing: Standing; size?: 'small' | 'large'; stale?: boolean }

/** Where a claim stands: sign, word and hue, each of which tells the five apart. */
export function VerdictMark({ standing, size = 'small', stale = false }: VerdictMarkProps) {
  const t = useText()
  return (
    <span className={classNames(styles.mark, styles[standing], size === 'large' && styles.large)}>
      <VerdictIcon standing={standing} />
      <span className={styles.word}>{t(`standing.${standing}`)}</span>
      {stale && <span className={styles.stale}>{t('verdict.stale_mark')}</span>}
    </span>
  )
}

const stanceLines: Record<Stance, string> = {
  supports: 'M8 3v10M3 8h10',
  contradicts: 'M3 8h10',
  mentions: 'M3 8h.01M8 8h.01M13 8h.01',
  context: 'M5 3H3v10h2m6-10h2v10h-2',
}

/** What a piece of evidence does to its claim: a full sign for, an outlined one against, none for the others. */
export function StanceMark({ stance }: { stance: Stance }) {
  const t = useText()
  return (
    <span className={styles.stance}>
      <svg className={classNames(styles.sign, styles[stance])} viewBox="0 0 16 16" aria-hidden="true">
        <path d={stanceLines[stance]} />
      </svg>
      {t(`stance.${stance}`)}
    </span>
  )
}
