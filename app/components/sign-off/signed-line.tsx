import type { ShownVerdict } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './sign-off.module.css'

/** Who signed the verdict, on one line; nothing where nobody had to. */
export function SignedBy({ verdict }: { verdict: ShownVerdict }) {
  const t = useText()
  if (!verdict.signed) return null
  return (
    <span>
      {t('sign_off.signed_by', { by: verdict.signed.by })} <Time at={verdict.signed.at} precision="day" />
    </span>
  )
}

/** What was said with the signature, and why an affirmed verdict still stands. */
export function SignedWords({ verdict }: { verdict: ShownVerdict }) {
  const t = useText()
  const { signed, affirmReason } = verdict
  return (
    <>
      {affirmReason && (
        <p className={styles.words} dir="auto">
          <b>{t('sign_off.still_stands_of')}:</b> {affirmReason}
        </p>
      )}
      {signed && signed.comment !== '' && (
        <p className={styles.words} dir="auto">
          <b>{t('sign_off.signature')}:</b> {signed.comment}
        </p>
      )}
    </>
  )
}
