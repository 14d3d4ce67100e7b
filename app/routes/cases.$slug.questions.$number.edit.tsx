import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { questionCrumbs } from '#app/components/questions/question-crumbs.ts'
import { QuestionForm } from '#app/components/questions/question-form.tsx'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { reviseQuestion } from '#app/services/questions/revise-question.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { reviseQuestionSchema } from '#app/web/question-forms.server.ts'
import { askedOpenQuestion, questionOf } from '#app/web/question-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { opened, question } = await askedOpenQuestion(args, 'edit')
  const { number, text, language, exclusive, note, version } = question
  return {
    question: { number, text, language, exclusive, note, version },
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  return handleForms(args, {
    revise: onForm(reviseQuestionSchema, (work, { version, ...draft }) => {
      reviseQuestion(work, { questionId: questionOf(work, args.params).id, version, draft })
      return { to: `/cases/${slug}/questions/${number}` }
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...questionCrumbs(data, t), { label: t('questions.edit') }],
})

export const meta = () => pageTitle('questions.edit')

export default function EditQuestion() {
  const t = useText()
  const { question, casePath, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = `Q${question.number}`
  const boardPath = `${casePath}/questions/${label}`
  return (
    <>
      <PageHead title={t('questions.edit_title', { question: label })}>
        <p>
          <Link to={`${boardPath}/retract`}>
            {t('questions.retract_title_question', { question: label })}
          </Link>
        </p>
      </PageHead>
      <QuestionForm question={question} reply={reply} submissionKey={submissionKey} backTo={boardPath} />
    </>
  )
}
