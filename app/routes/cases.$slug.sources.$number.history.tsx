import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { HistoryPage } from '#app/components/history/history-page.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { numberLabel } from '#app/domain/claim.ts'
import { textFor } from '#app/messages/text.ts'
import { askedSource } from '#app/web/claim-route.server.ts'
import { historyAt } from '#app/web/history-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  return {
    ...historyAt(work, args.request, { caseId: opened.id, only: { sourceId: source.id } }),
    casePath: `/cases/${opened.slug}`,
    label: numberLabel('S', source.number),
    source: { title: source.title, language: source.language },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && textFor('en')('history.of', { label: data.label }))

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath, label, source }, t) => [
    { label: source.title, to: `${casePath}/sources/${label}`, lang: langOf(source.language) },
    { label: t('history.title') },
  ],
})

export default function SourceHistory() {
  const t = useText()
  const { label, source, ...page } = useLoaderData<typeof loader>()
  const of = (
    <Link to={`${page.casePath}/sources/${label}`} lang={langOf(source.language)}>
      {source.title}
    </Link>
  )
  return <HistoryPage {...page} title={t('history.of', { label })} of={of} />
}
