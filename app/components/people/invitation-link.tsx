import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './invitation-link.module.css'

export type MadeLink = { link: string; expiresAt: string }

export function isInvitationLink(result: unknown): result is MadeLink {
  return typeof result === 'object' && result !== null && 'link' in result && 'expiresAt' in result
}

/** The link of a new invitation, shown once. Without script it can be selected and copied by hand. */
export function InvitationLink({ link, expiresAt }: MadeLink) {
  const t = useText()
  return (
    <Callout kind="done" role="status" title={t('people.link_title')}>
      <div className={styles.line}>
        <input
          className={styles.link}
          aria-label={t('people.link_label')}
          value={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton words={link} kind="plain" />
      </div>
      <p>
        {t('people.link_until')} <Time at={expiresAt} />.
      </p>
    </Callout>
  )
}
