import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useReply } from '#app/components/ui/use-reply.ts'
import { JudgeDesk } from '#app/components/verdicts/judge-desk.tsx'
import type { Refusal } from '#app/domain/errors.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import { askedClaimTo, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { judgeClaim } from '#app/web/judge-claim.server.ts'

const proposed: Refusal = { id: 'conflict.verdict_proposed' }

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, closed } = await askedClaimTo('judge', args)
  return {
    ...readClaim(work, claim),
    closed: closed ?? (readProposals(work, claim).waiting && proposed),
    asksForSignature: opened.requiresSignOff,
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  return handleForms(args, {
    verdict: (work, fields) =>
      judgeClaim(work, claimOf(work, args.params), fields, `/cases/${slug}/claims/${number}`),
  })
}

export const handle = caseHandle<typeof loader>({
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('claims.judge') }],
})

export const meta = () => pageTitle('claims.judge')

export default function Judge() {
  const { casePath, submissionKey, closed, asksForSignature, ...page } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <JudgeDesk
      page={page}
      reply={reply}
      submissionKey={submissionKey}
      casePath={casePath}
      closed={closed}
      asksForSignature={asksForSignature}
    />
  )
}
