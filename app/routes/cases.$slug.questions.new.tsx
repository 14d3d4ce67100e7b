import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { questionsCrumb } from '#app/components/questions/question-crumbs.ts'
import { QuestionForm } from '#app/components/questions/question-form.tsx'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import type { Claim } from '#app/domain/claim.ts'
import { askQuestion } from '#app/services/questions/ask-question.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { askedCase, caseOf, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { askSchema } from '#app/web/question-forms.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'params'>

/** The claim that is to be its first answer: `/questions/new?claim=C4`. */
function firstAnswer(work: Pick<Work, 'db'>, { request, params }: Asked): Claim | null {
  const label = new URL(request.url).searchParams.get('claim')
  return label === null ? null : claimOf(work, { ...params, number: label })
}

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireFormAction(args, work, 'edit')
  return {
    casePath: `/cases/${opened.slug}`,
    claim: answer(() => firstAnswer(work, args))?.number ?? null,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, askSchema, (work, draft) => {
    const opened = caseOf(work, args.params)
    const claim = firstAnswer(work, args)
    const asked = askQuestion(work, { caseId: opened.id, draft, answers: claim ? [claim.id] : [] })
    return { to: `/cases/${opened.slug}/questions/Q${asked.number}` }
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [questionsCrumb(data, t), { label: t('questions.ask') }],
})

export const meta = () => pageTitle('questions.ask')

export default function NewQuestion() {
  const t = useText()
  const { casePath, claim, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const backTo = claim === null ? `${casePath}/questions` : `${casePath}/claims/C${claim}`
  return (
    <>
      <PageHead title={t('questions.ask')}>
        <p>{t('questions.intro')}</p>
        {claim !== null && <p>{t('questions.ask_with', { claim: `C${claim}` })}</p>}
      </PageHead>
      <QuestionForm reply={reply} submissionKey={submissionKey} backTo={backTo} />
    </>
  )
}
