import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { TimelinePage } from '#app/components/timeline/timeline-page.tsx'
import { readTimeline } from '#app/services/timeline/read-timeline.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  return { items: readTimeline(work, opened.id), casePath: `/cases/${opened.slug}` }
}

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('timeline.title') }] })

export const meta = () => pageTitle('timeline.title')

export default function Timeline() {
  return <TimelinePage {...useLoaderData<typeof loader>()} />
}
