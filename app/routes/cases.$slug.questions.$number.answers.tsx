import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { NewClaimForm } from '#app/components/claims/new-claim-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead, Section } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AddAnswersForm } from '#app/components/questions/add-answers-form.tsx'
import { questionCrumbs } from '#app/components/questions/question-crumbs.ts'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import type { Claim } from '#app/domain/claim.ts'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { addAnswer } from '#app/services/questions/add-answer.server.ts'
import { recordAnswer } from '#app/services/questions/record-answer.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { addAnswersSchema } from '#app/web/question-forms.server.ts'
import { askedOpenQuestion, questionOf } from '#app/web/question-route.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, question } = await askedOpenQuestion(args, 'edit')
  const { number, text, language } = question
  const answers = listAnswers(work.db, [question.id]).map(({ claim }) => claim)
  const taken = new Set(answers.map(({ id }) => id))
  const others = listAllClaims(work.db, opened.id).filter(
    ({ id, retraction }) => !retraction && !taken.has(id),
  )
  return {
    question: { number, text, language },
    ...{ answers: answers.map(lineOf), others: others.map(lineOf) },
    casePath: `/cases/${opened.slug}`,
    submissionKeys: { add: newSubmissionKey(), record: newSubmissionKey() },
  }
}

function lineOf({ id, number, wording, standing }: Claim) {
  return { id, number, wording: wording.text, language: wording.language, standing }
}

export function action(args: ActionFunctionArgs) {
  const { slug, number } = args.params
  const back = { to: `/cases/${slug}/questions/${number}` }
  return handleForms(args, {
    add: onForm(addAnswersSchema, (work, { claims }) => {
      const questionId = questionOf(work, args.params).id
      for (const claimId of claims) addAnswer(work, { questionId, claimId })
      return back
    }),
    record: onForm(claimDraftSchema, (work, draft) => {
      recordAnswer(work, { questionId: questionOf(work, args.params).id, draft })
      return back
    }),
  })
}

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [...questionCrumbs(data, t), { label: t('questions.add_answers') }],
})

export const meta = () => pageTitle('questions.add_answers')

export default function AddAnswers() {
  const t = useText()
  const { question, answers, others, casePath, submissionKeys } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = `Q${question.number}`
  const boardPath = `${casePath}/questions/${label}`
  return (
    <>
      <PageHead title={t('questions.add_answers_title', { question: label })}>
        <p lang={langOf(question.language)}>{question.text}</p>
      </PageHead>
      {answers.length > 0 && (
        <Section title={t('questions.answers_now')}>
          <ul>
            {answers.map((claim) => (
              <li key={claim.number}>
                <b>C{claim.number}</b> <span lang={langOf(claim.language)}>{claim.wording}</span>{' '}
                <Link to={`${boardPath}/retract?what=C${claim.number}`}>
                  {t('questions.retract_answer', { claim: `C${claim.number}` })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AddAnswersForm claims={others} reply={reply} submissionKey={submissionKeys.add} backTo={boardPath} />
      <Section title={t('questions.write_answer')} id="new">
        <NewClaimForm
          intent="record"
          reply={reply}
          submissionKey={submissionKeys.record}
          backTo={boardPath}
        />
      </Section>
    </>
  )
}
