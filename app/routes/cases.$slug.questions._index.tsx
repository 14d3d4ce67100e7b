import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { QuestionList } from '#app/components/questions/question-list.tsx'
import { useText } from '#app/components/text.tsx'
import { LinkButton } from '#app/components/ui/button.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { can } from '#app/domain/actor.ts'
import { textFor } from '#app/messages/text.ts'
import { listQuestionLines } from '#app/services/questions/list-question-lines.server.ts'
import { askedCase } from '#app/web/claim-route.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  return {
    questions: listQuestionLines(work, opened.id),
    casePath: `/cases/${opened.slug}`,
    caseTitle: opened.title,
    mayEdit: can(work.actor, 'edit'),
  }
}

export const handle = caseHandle<typeof loader>({ crumbs: (_, t) => [{ label: t('questions.title') }] })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? `${t('questions.title')} · ${data.caseTitle}` : t('questions.title')
  return [{ title: t('common.page_title', { title }) }]
}

export default function Questions() {
  const t = useText()
  const { questions, casePath, mayEdit } = useLoaderData<typeof loader>()
  const ask = mayEdit && (
    <LinkButton kind={questions.length === 0 ? 'main' : 'plain'} to={`${casePath}/questions/new`}>
      {t('questions.ask')}
    </LinkButton>
  )
  return (
    <div className="stack">
      <PageHead
        title={t('questions.title')}
        facts={<span>{t('questions.count', { count: questions.length })}</span>}
        actions={questions.length > 0 && ask}
      />
      {questions.length > 0 ? (
        <QuestionList questions={questions} casePath={casePath} />
      ) : (
        <EmptyState title={t('questions.none')} action={ask}>
          {t('questions.none_text')}
        </EmptyState>
      )}
    </div>
  )
}
