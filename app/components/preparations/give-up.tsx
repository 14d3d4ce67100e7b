import { Form } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import styles from './give-up.module.css'

/** Gives up a work on its way in, of which nothing is left then: what that means is said before it can be done. */
export function GiveUp() {
  const t = useText()
  return (
    <details className={styles.giveUp}>
      <summary>{t('preparations.discard')}</summary>
      <Form method="post" className={styles.question}>
        <input type="hidden" name="intent" value="discard" />
        <p>{t('preparations.discard_means')}</p>
        <Button kind="danger" type="submit">
          {t('preparations.discard_sure')}
        </Button>
      </Form>
    </details>
  )
}
