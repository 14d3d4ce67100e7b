import type { ReactNode } from 'react'
import { useText } from '../text.tsx'
import { type CaseNav, CaseRail } from './case-rail.tsx'
import type { Crumb } from './crumbs.tsx'
import { Page, type PageWidth } from './page.tsx'

type CaseShellProps = {
  nav: CaseNav
  /** The steps after the case itself. */
  crumbs?: Crumb[]
  width?: PageWidth
  /** Said at the right of the top bar: "18 of 21 claims checked". */
  aside?: ReactNode
  children: ReactNode
}

/** The frame of every page of a case: its rail, its crumbs and a search in its claims. */
export function CaseShell({ nav, crumbs = [], width = 'page', aside, children }: CaseShellProps) {
  const t = useText()
  const home = `/cases/${nav.slug}`
  return (
    <Page
      crumbs={[{ label: nav.title, to: home }, ...crumbs]}
      find={{ action: `${home}/claims`, label: t('shell.find_claims') }}
      width={width}
      aside={aside}
      rail={<CaseRail nav={nav} />}
    >
      {children}
    </Page>
  )
}
