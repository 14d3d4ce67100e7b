import { useText } from '../text.tsx'
import styles from './claim-list.module.css'

/** From how many sources the evidence of one side comes; the side is named where its column has no head. */
export function SideCount({ side, count }: { side: 'for' | 'against'; count: number }) {
  const t = useText()
  return (
    <span className={styles.side} data-none={count === 0 || undefined}>
      <span className={styles.sideName} aria-hidden="true">
        {t(`claims.${side}`)}
      </span>
      <span aria-hidden="true">{t('claims.sources', { count })}</span>
      <span className="only-read-out">{t(`claims.${side}_read_out`, { count })}</span>
    </span>
  )
}
