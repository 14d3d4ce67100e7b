import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComparisonPage } from '#app/components/captures/comparison-page.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { can } from '#app/domain/actor.ts'
import { readComparison } from '#app/services/sources/read-comparison.server.ts'
import { askedCapture, askedSource } from '#app/web/claim-route.server.ts'
import { decideForm } from '#app/web/decide-form.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  const { number, title, language } = source
  const asked = { caseId: opened.id, number, captureId: askedCapture(args.request) }
  return {
    source: { number, title, language },
    casePath: `/cases/${opened.slug}`,
    comparison: answer(() => readComparison(work, asked)),
    mayEdit: can(work.actor, 'edit'),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, { decide: decideForm })
}

export const meta = () => pageTitle('captures.compare')

export const shouldRevalidate = loadAnew

export const handle = caseHandle<typeof loader>({
  crumbs: (data, t) => [sourceCrumb(data), { label: t('captures.compare') }],
})

export default function Compare() {
  const t = useText()
  const { source, comparison, casePath, mayEdit } = useLoaderData<typeof loader>()
  if (comparison) return <ComparisonPage comparison={comparison} casePath={casePath} mayEdit={mayEdit} />
  return (
    <PageHead title={t('captures.compare_title', { source: `S${source.number}` })}>
      <p>{t('captures.first')}</p>
    </PageHead>
  )
}
