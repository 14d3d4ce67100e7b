import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead, Section } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { SuggestionItem } from '#app/components/relays/suggestion-item.tsx'
import { useText } from '#app/components/text.tsx'
import { Time } from '#app/components/ui/time.tsx'
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

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath }, t) => [
    { label: t('origins.title'), to: `${casePath}/origins` },
    { label: t('suggestions.title') },
  ],
})

export default function Suggestions() {
  const t = useText()
  const { open, decided, mayEdit, casePath } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={t('suggestions.title')}>
        <p>{t('suggestions.intro')}</p>
      </PageHead>
      {open.length === 0 && <p>{t('suggestions.none')}</p>}
      <ul className="stack">
        {open.map((suggestion) => (
          <SuggestionItem
            key={`${suggestion.a.number} ${suggestion.b.number}`}
            suggestion={suggestion}
            casePath={casePath}
            mayEdit={mayEdit}
          />
        ))}
      </ul>
      {decided.length > 0 && (
        <Section title={t('suggestions.decided')} id="decided">
          <ul className="stack">
            {decided.map(({ a, b, decision, note, by, at }) => (
              <li key={`${a} ${b}`}>
                {t(`suggestions.decided_${decision}`, { a: `S${a}`, b: `S${b}`, by })}{' '}
                <Time at={at} precision="day" />
                {note !== '' && <span>: {note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
