import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimsCrumb } from '#app/components/claims/claim-crumbs.ts'
import { NewClaimForm } from '#app/components/claims/new-claim-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireFormAction(args, work, 'edit')
  return { casePath: `/cases/${opened.slug}`, submissionKey: newSubmissionKey() }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, claimDraftSchema, (work, draft) => {
    const opened = caseOf(work, args.params)
    const { claim } = recordClaim(work, { caseId: opened.id, draft })
    return { to: `/cases/${opened.slug}/claims/C${claim.number}` }
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [claimsCrumb(data, t), { label: t('claims.new_title') }],
})

export const meta = () => pageTitle('claims.new_title')

export default function NewClaim() {
  const t = useText()
  const { casePath, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('claims.new_title')}>
        <p>{t('claims.new_intro')}</p>
      </PageHead>
      <NewClaimForm reply={reply} submissionKey={submissionKey} backTo={`${casePath}/claims`} />
    </>
  )
}
