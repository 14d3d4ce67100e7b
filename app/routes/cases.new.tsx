import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaseForm } from '#app/components/cases/case-form.tsx'
import { Page, PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { caseDraftSchema } from '#app/domain/case.ts'
import { openCase } from '#app/services/cases/open-case.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { requireFormAction, requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  requireFormAction(args, await requireWork(args), 'edit')
  return { submissionKey: newSubmissionKey() }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, caseDraftSchema, (work, draft) => ({ to: `/cases/${openCase(work, draft).slug}` }))
}

export const meta = () => pageTitle('cases.new')

export default function NewCase() {
  const t = useText()
  const { submissionKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="narrow" crumbs={[{ label: t('cases.title'), to: '/cases' }, { label: t('cases.new') }]}>
      <PageHead title={t('cases.new')} />
      <CaseForm reply={reply} submissionKey={submissionKey} save={t('cases.open')} />
    </Page>
  )
}
