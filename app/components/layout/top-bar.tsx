import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { InboxLink } from '../inbox/inbox-link.tsx'
import { useText } from '../text.tsx'
import { type Crumb, Crumbs } from './crumbs.tsx'
import { type Find, FindBox } from './find-box.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './top-bar.module.css'

export type TopBarProps = { crumbs?: Crumb[]; find?: Find | undefined; aside?: ReactNode }

/** The line over every page: the name of the house, the way here, a search, and the person's menu. */
export function TopBar({ crumbs = [], find, aside }: TopBarProps) {
  const t = useText()
  return (
    <header className={styles.bar} data-screen-only>
      <Link className={styles.brand} to="/" aria-label={t('shell.home')}>
        {t('common.brand')}
      </Link>
      <Crumbs crumbs={crumbs} />
      {find ? <FindBox find={find} /> : <span className={styles.gap} />}
      {aside && <div className={styles.aside}>{aside}</div>}
      <InboxLink />
      <PersonMenu />
    </header>
  )
}
