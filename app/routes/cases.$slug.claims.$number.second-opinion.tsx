import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { OpinionDesk } from '#app/components/sign-off/opinion-desk.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { idSchema } from '#app/domain/ids.ts'
import { secondOpinionSchema } from '#app/domain/sign-off.ts'
import { readClaim } from '#app/services/claims/read-claim.server.ts'
import { giveSecondOpinion } from '#app/services/verdicts/give-second-opinion.server.ts'
import { readProposals } from '#app/services/verdicts/read-proposals.server.ts'
import { askedClaimTo, verdictOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, closed } = await askedClaimTo('judge', args)
  const { waiting } = readProposals(work, claim)
  const { claim: shown, evidence, sides } = readClaim(work, claim)
  return {
    ...{ claim: shown, evidence, sides, casePath: `/cases/${opened.slug}` },
    proposal: waiting && 'hidden' in waiting ? waiting : null,
    closed,
    submissionKey: newSubmissionKey(),
  }
}

const opinionForm = secondOpinionSchema.extend({ verdict: idSchema('verdict') })

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  return handleForms(args, {
    opinion: onForm(opinionForm, (work, { verdict, ...draft }) => {
      giveSecondOpinion(work, { verdictId: verdictOf(work, args.params, verdict).id, draft })
      return { to: `/cases/${slug}/claims/${number}` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('claims.judge') }],
})

export const meta = () => pageTitle('sign_off.judge_first')

export default function SecondOpinion() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return <OpinionDesk {...page} reply={reply} />
}
