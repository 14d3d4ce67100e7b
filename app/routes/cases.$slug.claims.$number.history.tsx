import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { HistoryPage } from '#app/components/history/history-page.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { titleOf } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { numberLabel } from '#app/domain/claim.ts'
import { textFor } from '#app/messages/text.ts'
import { askedClaim } from '#app/web/claim-route.server.ts'
import { historyAt } from '#app/web/history-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim } = await askedClaim(args)
  return {
    ...historyAt(work, args.request, { caseId: opened.id, only: { claimId: claim.id } }),
    casePath: `/cases/${opened.slug}`,
    label: numberLabel('C', claim.number),
    wording: { text: claim.wording.text, language: claim.wording.language },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titleOf(data && textFor('en')('history.of', { label: data.label }))

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath, label }, t) => [
    { label: t('claims.title'), to: `${casePath}/claims` },
    { label, to: `${casePath}/claims/${label}` },
    { label: t('history.title') },
  ],
})

export default function ClaimHistory() {
  const t = useText()
  const { label, wording, ...page } = useLoaderData<typeof loader>()
  const of = (
    <Link to={`${page.casePath}/claims/${label}`} lang={langOf(wording.language)}>
      {wording.text}
    </Link>
  )
  return <HistoryPage {...page} title={t('history.of', { label })} of={of} />
}
