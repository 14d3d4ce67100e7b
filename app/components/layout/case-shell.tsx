import type { ReactNode } from 'react'
import type { Past } from '#app/domain/moment.ts'
import { LiveLine } from '../live/live-line.tsx'
import { useText } from '../text.tsx'
import { type CaseNav, CaseRail } from './case-rail.tsx'
import type { Crumb } from './crumbs.tsx'
import { Page, type PageWidth } from './page.tsx'
import { PastNotice } from './past-notice.tsx'
import { ShellProvider, useShell } from './shell-context.tsx'

type CaseShellProps = {
  nav: CaseNav
  /** The newest event that the page shows. */
  shown: number
  /** The moment that the case is seen as of; null for now. */
  past?: Past | null
  /** The steps after the case itself. */
  crumbs?: Crumb[]
  width?: PageWidth
  children: ReactNode
}

/** The frame of every page of a case: its rail, its crumbs and a search in its claims. At a moment nobody can change anything. */
export function CaseShell({
  nav,
  shown,
  past = null,
  crumbs = [],
  width = 'page',
  children,
}: CaseShellProps) {
  const t = useText()
  const shell = useShell()
  const home = `/cases/${nav.slug}`
  const page = (
    <Page
      crumbs={[{ label: nav.title, to: home }, ...crumbs]}
      find={{ action: `${home}/claims`, label: t('shell.find_claims') }}
      width={width}
      aside={past ? undefined : <LiveLine casePath={home} shown={shown} />}
      rail={<CaseRail nav={nav} />}
    >
      {past && <PastNotice past={past} />}
      {children}
    </Page>
  )
  if (!past) return page
  const person = shell.person && { ...shell.person, role: 'viewer' as const }
  return <ShellProvider value={{ ...shell, person }}>{page}</ShellProvider>
}
