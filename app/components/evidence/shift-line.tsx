import { Link } from '@remix-run/react'
import type { ShownEvidence } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './evidence-card.module.css'

type ShiftLineProps = { piece: Pick<ShownEvidence, 'shift' | 'source' | 'retraction'>; casePath: string }

/** That the source no longer says what is quoted, and since when; nothing while it does. */
export function ShiftLine({ piece: { shift, source, retraction }, casePath }: ShiftLineProps) {
  const t = useText()
  if (!shift || retraction) return null
  const label = `S${source.number}`
  return (
    <p className={styles.shift}>
      {t('evidence.shifted', { outcome: shift.outcome, source: label })}{' '}
      <Time at={shift.at} precision="day" />{' '}
      <Link to={`${casePath}/sources/${label}/compare`} data-screen-only="">
        {t('captures.compare')}
      </Link>
    </p>
  )
}
