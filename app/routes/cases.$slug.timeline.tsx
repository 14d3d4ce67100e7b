import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { TimelinePage, type TimelinePageProps } from '#app/components/timeline/timeline-page.tsx'
import { readTimeline } from '#app/services/timeline/read-timeline.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'

const pageSize = 200

export async function loader(args: LoaderFunctionArgs): Promise<TimelinePageProps> {
  const { work, opened } = await askedCase(args)
  const from = askedFrom(args.request)
  const timeline = readTimeline(work, { caseId: opened.id, from, limit: pageSize })
  return {
    ...{ timeline, from, casePath: `/cases/${opened.slug}` },
    firstTo: from === '' ? null : '?',
    nextTo: timeline.next === null ? null : `?${new URLSearchParams({ from: timeline.next })}`,
  }
}

/** `?from=2022-01`. An address that cannot be read begins at the beginning. */
function askedFrom(request: Request): string {
  const from = new URL(request.url).searchParams.get('from') ?? ''
  return /^(\d{4}|undated)/.test(from) ? from : ''
}

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('timeline.title') }] })

export const meta = () => pageTitle('timeline.title')

export default function Timeline() {
  return <TimelinePage {...useLoaderData<typeof loader>()} />
}
