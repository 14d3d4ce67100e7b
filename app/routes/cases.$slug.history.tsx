import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryPage } from '#app/components/history/history-page.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { textFor } from '#app/messages/text.ts'
import { askedCase } from '#app/web/claim-route.server.ts'
import { historyAt } from '#app/web/history-route.server.ts'
import { findEventHead } from '#db/queries/events.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  const { sequence, hash } = findEventHead(work.db)
  return {
    ...historyAt(work, args.request, { caseId: opened.id }),
    casePath: `/cases/${opened.slug}`,
    caseTitle: opened.title,
    head: { sequence, hash },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && `${textFor('en')('history.title')} · ${data.caseTitle}`)

export const handle = caseHandle<typeof loader>({
  crumbs: (_, t) => [{ label: t('history.title') }],
})

export default function CaseHistory() {
  const t = useText()
  const { caseTitle, ...page } = useLoaderData<typeof loader>()
  return <HistoryPage {...page} title={t('history.of_case')} />
}
