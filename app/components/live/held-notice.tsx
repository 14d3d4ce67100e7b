import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import styles from './held-notice.module.css'

/** Why the page does not follow the case just now: it would take away what is typed on it. */
export function HeldNotice({ show }: { show: () => void }) {
  const t = useText()
  return (
    <div className={styles.held} data-screen-only>
      <Callout
        kind="stale"
        role="status"
        title={t('live.closed')}
        action={<Button onClick={show}>{t('live.show')}</Button>}
      >
        {t('live.closed_help')}
      </Callout>
    </div>
  )
}
