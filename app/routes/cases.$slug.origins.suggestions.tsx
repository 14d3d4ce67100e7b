import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { PageHead, Section } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { DecisionLine, SuggestionItem } from '#app/components/relays/suggestion-item.tsx'
import { useText } from '#app/components/text.tsx'
import { can } from '#app/domain/actor.ts'
import { readSuggestions } from '#app/services/relays/read-suggestions.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { suggestionForm } from '#app/web/suggestion-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  return {
    ...readSuggestions(work, opened.id),
    mayEdit: can(work.actor, 'edit'),
    casePath: `/cases/${opened.slug}`,
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    decide: (work, fields) => suggestionForm(caseOf(work, args.params).id)(work, fields),
  })
}

export const meta = () => pageTitle('suggestions.title')

export const shouldRevalidate = loadAnew

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath }, t) => [
    { label: t('origins.title'), to: `${casePath}/origins` },
    { label: t('suggestions.title') },
  ],
})

export default function Suggestions() {
  const t = useText()
  const { pairs, more, settled, mayEdit, casePath } = useLoaderData<typeof loader>()
  const open = pairs.filter((pair) => pair.decided === null)
  return (
    <>
      <PageHead title={t('suggestions.title')}>
        <p>{t('suggestions.intro')}</p>
      </PageHead>
      {open.length === 0 && <p>{t('suggestions.none')}</p>}
      {more > 0 && <p>{t('suggestions.more_pairs', { count: more })}</p>}
      <ul className="stack">
        {pairs.map((suggestion) => (
          <SuggestionItem
            key={`${suggestion.a.number} ${suggestion.b.number}`}
            suggestion={suggestion}
            casePath={casePath}
            mayEdit={mayEdit}
          />
        ))}
      </ul>
      {settled.length > 0 && (
        <Section title={t('suggestions.decided')} id="decided">
          <ul className="stack">
            {settled.map(({ a, b, ...decided }) => (
              <li key={`${a} ${b}`}>
                <DecisionLine a={a} b={b} decided={decided} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
