import { useText } from '../text.tsx'
import type { Needs } from './use-verdict-draft.ts'
import styles from './verdict-form.module.css'

/** What the rules still ask for at one field, before the form was sent. */
export function Needed({ sentences }: { sentences: string[] | undefined }) {
  const t = useText()
  if (!sentences?.length) return null
  return (
    <ul className={styles.needed}>
      {sentences.map((what) => (
        <li key={what}>{t('verdicts.still_needed', { what })}</li>
      ))}
    </ul>
  )
}

/** Whether anything is missing, beside the button; said aloud when it changes. */
export function Readiness({ needs, isChosen }: { needs: Needs; isChosen: boolean }) {
  const t = useText()
  const count = Object.values(needs ?? {}).flat().length
  return (
    <p className={styles.readiness} role="status">
      {needs !== null && readinessOf()}
    </p>
  )

  function readinessOf(): string {
    if (!isChosen) return t('verdicts.choose')
    return count > 0 ? t('verdicts.missing', { count }) : t('verdicts.ready')
  }
}
