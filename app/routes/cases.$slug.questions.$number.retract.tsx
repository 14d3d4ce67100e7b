import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RetractForm } from '#app/components/claims/retract-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { questionCrumbs } from '#app/components/questions/question-crumbs.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { withdrawSchema } from '#app/web/question-forms.server.ts'
import { askedOpenQuestion, questionOf } from '#app/web/question-route.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { withdraw, withdrawableOf } from '#app/web/withdraw-from-question.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, question } = await askedOpenQuestion(args, 'edit')
  return {
    question: { number: question.number },
    what: answer(() => withdrawableOf(work, question, args.request)),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  return handleForms(args, {
    retract: onForm(withdrawSchema, (work, input) => {
      const question = questionOf(work, args.params)
      const what = withdrawableOf(work, question, args.request)
      withdraw(work, question, what, input)
      return { to: `/cases/${slug}/questions${what.kind === 'question' ? '' : `/${number}`}` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...questionCrumbs(data, t), { label: t('questions.retract') }],
})

export const meta = () => pageTitle('questions.retract')

export default function RetractFromQuestion() {
  const t = useText()
  const { question, what, casePath, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = `Q${question.number}`
  const values = { question: label, claim: what.kind === 'answer' ? `C${what.claim}` : '', text: what.text }
  return (
    <>
      <PageHead title={t(`questions.retract_title_${what.kind}`, values)}>
        <p dir="auto">{what.text}</p>
        <p>{t(what.kind === 'question' ? 'questions.retract_question' : 'questions.retract_rest')}</p>
      </PageHead>
      <RetractForm
        version={what.version}
        reply={reply}
        submissionKey={submissionKey}
        act={t('questions.retract_do')}
        backTo={`${casePath}/questions/${label}`}
      />
    </>
  )
}
