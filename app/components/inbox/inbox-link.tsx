import { Link } from '@remix-run/react'
import InboxIcon from 'lucide-react/icons/inbox'
import { useShell } from '../layout/shell-context.tsx'
import { useText } from '../text.tsx'
import styles from './inbox.module.css'

/** The way to the inbox, with how many things wait in it; nothing where nobody is signed in. */
export function InboxLink() {
  const t = useText()
  const { person, waiting } = useShell()
  if (!person) return null
  const label = t('inbox.link', { count: waiting })
  return (
    <Link to="/inbox" className={styles.link} title={label}>
      <InboxIcon aria-hidden="true" className={styles.icon} />
      <span className="only-read-out">{label}</span>
      {waiting > 0 && (
        <span className={styles.count} aria-hidden="true">
          {waiting > 99 ? '99+' : waiting}
        </span>
      )}
    </Link>
  )
}
