import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { RetractForm } from '#app/components/claims/retract-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { retractSchema } from '#app/web/claim-forms.server.ts'
import { askedClaimTo, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { opened, claim, closed } = await askedClaimTo('edit', args)
  const { number, version, wording } = claim
  return {
    claim: { number, version, text: wording.text, language: wording.language },
    casePath: `/cases/${opened.slug}`,
    closed,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  return handleForms(args, {
    retract: onForm(retractSchema, (work, input) => {
      retractClaim(work, { claimId: claimOf(work, args.params).id, ...input })
      return { to: `/cases/${slug}/claims/${number}` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('claims.retract') }],
})

export const meta = () => pageTitle('claims.retract')

export default function RetractClaim() {
  const t = useText()
  const { claim, casePath, closed, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = `C${claim.number}`
  const claimPath = `${casePath}/claims/${label}`
  return (
    <>
      <PageHead title={t('claims.retract_title', { claim: label })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
        <p>
          {t('claims.retract_intro')} <Link to={`${claimPath}/edit`}>{t('claims.retract_instead')}</Link>
        </p>
      </PageHead>
      <ClaimForms closed={closed} claimPath={claimPath} reply={reply}>
        <RetractForm
          version={claim.version}
          reply={reply}
          submissionKey={submissionKey}
          act={t('claims.retract_do', { claim: label })}
          backTo={claimPath}
        />
      </ClaimForms>
    </>
  )
}
