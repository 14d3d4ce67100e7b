import type { SideCount as Count } from '#app/domain/origins.ts'
import { sideWords } from '#app/messages/side-words.ts'
import { useText } from '../text.tsx'
import styles from './claim-list.module.css'

/** How many sources speak for one side and from how many origins they have it; the side is named where its column has no head. */
export function SideCount({ side, count }: { side: 'for' | 'against'; count: Count }) {
  const t = useText()
  return (
    <span className={styles.side} data-none={count.sources === 0 || undefined}>
      <span className={styles.sideName} aria-hidden="true">
        {t(`claims.${side}`)}
      </span>
      <span aria-hidden="true">{sideWords(t, count)}</span>
      <span className="only-read-out">{t(`claims.${side}_read_out`, { count: sideWords(t, count) })}</span>
    </span>
  )
}
