import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { questionCrumbs } from '#app/components/questions/question-crumbs.ts'
import { OriginSections } from '#app/components/relays/origin-sections.tsx'
import { useText } from '#app/components/text.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { sideWords } from '#app/messages/side-words.ts'
import { readOriginMap } from '#app/services/relays/read-origin-map.server.ts'
import { layOutMap } from '#app/web/lay-out-map.server.ts'
import { askedQuestion } from '#app/web/question-route.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, question } = await askedQuestion(args)
  const claims = listAnswers(work.db, [question.id]).map((answer) => answer.claim)
  const { map, rows, sides } = readOriginMap(work, opened.id, claims)
  const { number, text, language } = question
  return {
    question: { number, text, language },
    answers: claims.map((claim, index) => ({ number: claim.number, sides: sides[index] })),
    map: layOutMap(map),
    rows,
    casePath: `/cases/${opened.slug}`,
  }
}

export const meta = () => pageTitle('origins.title')

export const handle = caseHandle<typeof loader>({
  crumbs: (data, t) => [...questionCrumbs(data, t), { label: t('origins.crumb') }],
})

export default function QuestionOrigins() {
  const t = useText()
  const { question, answers, map, rows, casePath } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('origins.title_of', { claim: `Q${question.number}` })}>
        <p lang={langOf(question.language)}>{question.text}</p>
        {answers.map(
          ({ number, sides }) =>
            sides && (
              <p key={number}>
                C{number}.{' '}
                {t('origins.both_sides', {
                  ...{ for: sideWords(t, sides.for), against: sideWords(t, sides.against) },
                })}
              </p>
            ),
        )}
      </PageHead>
      <OriginSections map={map} rows={rows} casePath={casePath} ofClaims none={t('origins.none')} />
    </>
  )
}
