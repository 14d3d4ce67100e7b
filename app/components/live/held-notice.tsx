import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import styles from './held-notice.module.css'
import type { Closure } from './look-ahead.ts'

/** Why the page does not follow the case just now: it would take away what is typed on it. */
export function HeldNotice({ why, show }: { why: Closure; show: () => void }) {
  const t = useText()
  return (
    <div className={styles.held} data-screen-only>
      <Callout
        kind="stale"
        role="status"
        title={t(`live.${why}`)}
        action={<Button onClick={show}>{t('live.show')}</Button>}
      >
        {t('live.closed_help')}
      </Callout>
    </div>
  )
}
