import type { ShownVerdict } from '#app/domain/claim-page.ts'
import type { Standing } from '#app/domain/verdict.ts'
import { SignedBy } from '../sign-off/signed-line.tsx'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { Time } from '../ui/time.tsx'
import styles from './verdict.module.css'

type VerdictHeadProps = { standing: Standing; verdict: ShownVerdict | null; isStale: boolean }

/** Where the claim stands, how sure the editors are, who said so and when. */
export function VerdictHead({ standing, verdict, isStale }: VerdictHeadProps) {
  const t = useText()
  return (
    <div className={styles.head}>
      <VerdictMark standing={standing} size="large" stale={isStale} />
      {verdict ? (
        <p className={styles.meta}>
          <span>{t(`confidence.${verdict.confidence ?? 'unknown'}`)}</span>
          <span>
            {t('verdicts.given', { by: verdict.given.by })} <Time at={verdict.given.at} precision="day" />
          </span>
          <SignedBy verdict={verdict} />
        </p>
      ) : (
        <p className={styles.meta}>{t('verdicts.none')}</p>
      )}
    </div>
  )
}
