import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { claimCrumbs } from '#app/components/claims/claim-crumbs.ts'
import { ClaimForms } from '#app/components/claims/claim-forms.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AddToQuestionForm } from '#app/components/questions/add-to-question-form.tsx'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { listQuestionLines } from '#app/services/questions/list-question-lines.server.ts'
import { askedClaimTo, claimOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { addToQuestionSchema } from '#app/web/question-forms.server.ts'
import { getQuestionByNumber } from '#db/queries/questions.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, claim, closed } = await askedClaimTo('edit', args)
  const { number, wording } = claim
  const questions = listQuestionLines(work, opened.id)
    .filter(({ answers }) => !answers.some((answer) => answer.number === number))
    .map(({ number: asked, text }) => ({ number: asked, text }))
  return {
    claim: { number, text: wording.text, language: wording.language },
    questions,
    casePath: `/cases/${opened.slug}`,
    closed,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug } = args.params
  return handleForms(args, {
    answer: onForm(addToQuestionSchema, (work, { question: number }) => {
      const { id: claimId, caseId } = claimOf(work, args.params)
      const question = getQuestionByNumber(work.db, caseId, number)
      addAnswer(work, { questionId: question.id, claimId })
      return { to: `/cases/${slug}/questions/Q${number}` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...claimCrumbs(data, t), { label: t('questions.add_claim') }],
})

export const meta = () => pageTitle('questions.add_claim')

export default function AddToQuestion() {
  const t = useText()
  const { claim, questions, casePath, closed, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = `C${claim.number}`
  return (
    <>
      <PageHead title={t('questions.add_claim_title', { claim: label })}>
        <p lang={langOf(claim.language)}>{claim.text}</p>
      </PageHead>
      <ClaimForms closed={closed} claimPath={`${casePath}/claims/${label}`} reply={reply}>
        {questions.length > 0 ? (
          <AddToQuestionForm
            questions={questions}
            reply={reply}
            submissionKey={submissionKey}
            backTo={`${casePath}/claims/${label}`}
          />
        ) : (
          <p>{t('questions.none_left')}</p>
        )}
      </ClaimForms>
      <p>
        <Link to={`${casePath}/questions/new?claim=${label}`}>{t('questions.ask_instead')}</Link>
      </p>
    </>
  )
}
