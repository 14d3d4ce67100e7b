import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { ReviseForm } from '#app/components/claims/revise-form.tsx'
import { RewordForm } from '#app/components/claims/reword-form.tsx'
import { TranslateForm } from '#app/components/claims/translate-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { reviseClaim } from '#app/services/claims/revise-claim.server.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { reviseSchema, rewordSchema, translateSchema } from '#app/web/claim-forms.server.ts'
import { askedClaimTo, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, closed } = await askedClaimTo('edit', args)
  return {
    claim: readClaim(work, claim).claim,
    casePath: `/cases/${opened.slug}`,
    closed,
    submissionKeys: { reword: newSubmissionKey(), revise: newSubmissionKey(), translate: newSubmissionKey() },
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  const back = { to: `/cases/${slug}/claims/${number}` }
  return handleForms(args, {
    reword: (work, fields) => {
      const { id: claimId, standing } = claimOf(work, args.params)
      const isJudged = standing !== 'unchecked'
      const form = onForm(rewordSchema(isJudged), (inner, input) => {
        rewordClaim(inner, { claimId, ...input })
        return back
      })
      return form(work, fields)
    },
    revise: onForm(reviseSchema, (work, input) => {
      reviseClaim(work, { claimId: claimOf(work, args.params).id, ...input })
      return back
    }),
    translate: onForm(translateSchema, (work, input) => {
      translateClaim(work, { claimId: claimOf(work, args.params).id, ...input })
      return back
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('claims.edit') }],
})

export const meta = () => pageTitle('claims.edit')

export default function EditClaim() {
  const t = useText()
  const { claim, casePath, closed, submissionKeys } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('claims.edit_title', { claim: `C${claim.number}` })} />
      <ClaimForms closed={closed} claimPath={`${casePath}/claims/C${claim.number}`} reply={reply}>
        <RewordForm claim={claim} reply={reply} submissionKey={submissionKeys.reword} />
        <ReviseForm claim={claim} reply={reply} submissionKey={submissionKeys.revise} />
        <TranslateForm claim={claim} reply={reply} submissionKey={submissionKeys.translate} />
      </ClaimForms>
    </>
  )
}
