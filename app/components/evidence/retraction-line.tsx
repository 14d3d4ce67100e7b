import type { ShownRetraction } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './evidence-card.module.css'

/** Who withdrew this, when and why; nothing while it stands. */
export function RetractionLine({ retraction }: { retraction: ShownRetraction | null }) {
  const t = useText()
  if (!retraction) return null
  return (
    <p className={styles.retraction}>
      {t('evidence.retracted_by', { by: retraction.by })} <Time at={retraction.at} precision="day" />:{' '}
      {retraction.reason}
    </p>
  )
}
