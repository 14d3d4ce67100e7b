import { useText } from '../text.tsx'
import styles from './case-summary.module.css'

/** What a case is about: its first paragraph, and the others behind a fold. */
export function CaseSummary({ text }: { text: string }) {
  const t = useText()
  const [lead, ...rest] = text.split(/\n\s*\n/)
  if (!lead) return null
  return (
    <div className={styles.summary}>
      <p>{lead}</p>
      {rest.length > 0 && (
        <details>
          <summary>{t('cases.more_about')}</summary>
          {rest.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
    </div>
  )
}
