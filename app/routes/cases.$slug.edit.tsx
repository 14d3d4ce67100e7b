import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaseForm } from '#app/components/cases/case-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import { caseRevisionSchema } from '#app/domain/case.ts'
import { reviseCase } from '#app/services/cases/revise-case.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireFormAction(args, work, 'edit')
  return { opened, maySign: can(work.actor, 'sign'), submissionKey: newSubmissionKey() }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, caseRevisionSchema, (work, revision) => {
    const { id, slug } = caseOf(work, args.params)
    reviseCase(work, { caseId: id, ...revision })
    return { to: `/cases/${slug}` }
  })
}

export const meta: MetaFunction = () => pageTitle('cases.edit_title')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (_, t) => [{ label: t('cases.edit') }],
})

export default function EditCase() {
  const t = useText()
  const { opened, maySign, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('cases.edit_title')} />
      <CaseForm
        reply={reply}
        submissionKey={submissionKey}
        save={t('common.save')}
        opened={opened}
        maySign={maySign}
      />
    </>
  )
}
