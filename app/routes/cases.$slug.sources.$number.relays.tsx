import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { SourceRelaysPage } from '#app/components/relays/source-relays-page.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import type { PageReply } from '#app/components/ui/work-form-reply.ts'
import { can } from '#app/domain/actor.ts'
import { readRelayChoices, readSourceRelays } from '#app/services/relays/read-source-relays.server.ts'
import { askedSource, sourceOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { assessForm, markForm, relayForm } from '#app/web/relay-forms.server.ts'
import { selectedWords } from '#app/web/selected-words.server.ts'
import { closureOfSource } from '#app/web/source-closure.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  const { number, title, language } = source
  return {
    source: { number, title, language },
    relays: readSourceRelays(work, source),
    closed: closureOfSource(work, source),
    casePath: `/cases/${opened.slug}`,
    forms: can(work.actor, 'edit')
      ? {
          choices: readRelayChoices(work, source),
          selected: selectedWords(work, source, args.request),
          submissionKeys: { relay: newSubmissionKey(), assess: newSubmissionKey() },
        }
      : null,
  }
}

export function action(args: ActionFunctionArgs) {
  const here = `/cases/${args.params.slug}/sources/${args.params.number}/relays`
  const source = (work: Parameters<typeof sourceOf>[0]) => sourceOf(work, args.params)
  return handleForms<unknown>(args, {
    relay: relayForm(source, here),
    mark: markForm(source),
    assess: assessForm(source, here),
  })
}

export const meta = () => pageTitle('relays.title')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [sourceCrumb(data), { label: t('relays.crumb') }],
})

export default function SourceRelays() {
  const t = useText()
  const { source, relays, casePath, closed, forms } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>() as PageReply | undefined
  const label = `S${source.number}`
  return (
    <>
      <PageHead title={t('relays.title_of', { source: label })} />
      <SourceRelaysPage
        key={label}
        label={label}
        relays={relays}
        casePath={casePath}
        forms={forms && { ...forms, closed, reply }}
      />
    </>
  )
}
