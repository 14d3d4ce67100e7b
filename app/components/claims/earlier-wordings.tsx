import type { ShownWording } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { Time } from '../ui/time.tsx'
import styles from './earlier-wordings.module.css'

/** The words the claim had before, newest first, folded away. */
export function EarlierWordings({ wordings }: { wordings: ShownWording[] }) {
  const t = useText()
  if (wordings.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{t('claims.former_wordings_count', { count: wordings.length })}</summary>
      <ol className={styles.list}>
        {wordings.toReversed().map(({ id, text, language, worded }) => (
          <li key={id}>
            <p className={styles.words} lang={langOf(language)}>
              {text}
            </p>
            <p className="small">
              {worded.by}, <Time at={worded.at} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
