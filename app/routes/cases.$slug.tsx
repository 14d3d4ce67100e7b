import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { useCaseFrame } from '#app/components/layout/case-frame.ts'
import { CaseShell } from '#app/components/layout/case-shell.tsx'
import { ErrorPage, ErrorWords, errorIn } from '#app/components/layout/error-page.tsx'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { readCaseNav } from '#app/web/case-nav.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { pastOf } from '#app/web/past-route.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  // Before anything is awaited: what comes in while the page is read is news to the page.
  const shown = findEventHead(args.context.db).sequence
  const { work, opened } = await askedCase(args)
  return { shown, nav: readCaseNav(work, opened), past: pastOf(args.params, work) }
}

export const shouldRevalidate = loadAnew

/**
 * The frame of every page of a case; each page names its crumbs and width in its `handle`. Every address is a page of its own: what was typed or
 * answered on one claim is never carried on to the next.
 */
export default function CaseLayout() {
  const { shown, nav, past } = useLoaderData<typeof loader>()
  const { crumbs, width } = useCaseFrame()
  const { pathname } = useLocation()
  return (
    <CaseShell nav={nav} shown={shown} past={past} crumbs={crumbs} width={width}>
      <Outlet key={pathname} />
    </CaseShell>
  )
}

/** What went wrong on a page of the case stands in the case's frame; without the case there is no frame. */
export function ErrorBoundary() {
  const error = errorIn(useRouteError())
  const frame = useRouteLoaderData<typeof loader>('routes/cases.$slug')
  if (!frame) return <ErrorPage {...error} />
  return (
    <CaseShell nav={frame.nav} shown={frame.shown} past={frame.past} width="narrow">
      <ErrorWords {...error} />
    </CaseShell>
  )
}
