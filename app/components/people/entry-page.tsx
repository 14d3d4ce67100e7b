import type { ReactNode } from 'react'
import styles from './entry-page.module.css'

type EntryPageProps = { title: string; lead?: ReactNode; note?: ReactNode; children: ReactNode }

/** A page before the workbench itself: setting up, signing in, joining. One narrow column. */
export function EntryPage({ title, lead, note, children }: EntryPageProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
      {children}
      {note && <p className="small">{note}</p>}
    </div>
  )
}
