import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useCaseFrame } from '#app/components/layout/case-frame.ts'
import { CaseShell } from '#app/components/layout/case-shell.tsx'
import { readCaseNav } from '#app/web/case-nav.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireWork } from '#app/web/work.server.ts'
import { getCaseBySlug } from '#db/queries/cases.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  const opened = answer(() => getCaseBySlug(work.db, args.params.slug ?? ''))
  return { nav: readCaseNav(work, opened) }
}

/** The frame of every page of a case; each page names its crumbs and width in its `handle`. */
export default function CaseLayout() {
  const { nav } = useLoaderData<typeof loader>()
  const { crumbs, width } = useCaseFrame()
  return (
    <CaseShell nav={nav} crumbs={crumbs} width={width}>
      <Outlet />
    </CaseShell>
  )
}
