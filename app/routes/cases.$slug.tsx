import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { useCaseFrame } from '#app/components/layout/case-frame.ts'
import { CaseShell } from '#app/components/layout/case-shell.tsx'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { readCaseNav } from '#app/web/case-nav.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { pastOf } from '#app/web/past-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  return { nav: readCaseNav(work, opened), past: pastOf(args.params, work) }
}

export const shouldRevalidate = loadAnew

/**
 * The frame of every page of a case; each page names its crumbs and width in its `handle`. Every address is a page of its own: what was typed or
 * answered on one claim is never carried on to the next.
 */
export default function CaseLayout() {
  const { nav, past } = useLoaderData<typeof loader>()
  const { crumbs, width } = useCaseFrame()
  const { pathname } = useLocation()
  return (
    <CaseShell nav={nav} past={past} crumbs={crumbs} width={width}>
      <Outlet key={pathname} />
    </CaseShell>
  )
}
