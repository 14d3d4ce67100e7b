import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import styles from './crumbs.module.css'

/** A step on the way here. The last one is this page and leads nowhere. */
export type Crumb = { label: string; to?: string | undefined; lang?: string | undefined }

/** The way here. When there is little room the parents shrink first, then this page's own name. */
export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useText()
  if (crumbs.length === 0) return null
  return (
    <nav className={styles.crumbs} aria-label={t('shell.way_here')}>
      <ol className={styles.list}>
        {crumbs.map((crumb, index) => (
          <li key={`${crumb.to ?? ''} ${crumb.label}`} className={styles.step}>
            <CrumbWords crumb={crumb} last={index === crumbs.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function CrumbWords({ crumb, last }: { crumb: Crumb; last: boolean }) {
  const { label, lang, to } = crumb
  if (to === undefined || last) {
    return (
      <span className={styles.here} lang={lang} title={label} aria-current={last ? 'page' : undefined}>
        {label}
      </span>
    )
  }
  return (
    <Link className={styles.parent} to={to} lang={lang} title={label}>
      {label}
    </Link>
  )
}
