import type { ReactNode } from 'react'
import { Page, PageHead } from '../layout/page.tsx'

type EntryPageProps = { title: string; lead?: ReactNode; note?: ReactNode; children: ReactNode }

/** A page before the workbench itself: setting up, signing in, joining. One narrow column. */
export function EntryPage({ title, lead, note, children }: EntryPageProps) {
  return (
    <Page width="narrow">
      <PageHead title={title}>{lead && <p>{lead}</p>}</PageHead>
      {children}
      {note && <p className="small">{note}</p>}
    </Page>
  )
}
