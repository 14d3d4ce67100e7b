import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ReviseSourceForm } from '#app/components/sources/revise-source-form.tsx'
import { useText } from '#app/components/text.tsx'
import { ClosableForms } from '#app/components/ui/closable-forms.tsx'
import { langOf } from '#app/components/ui/quote.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { reviseSource } from '#app/services/sources/revise-source.server.ts'
import { askedSource, sourceOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { closureOfSource } from '#app/web/source-closure.server.ts'
import { reviseSourceSchema } from '#app/web/source-forms.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  requireFormAction(args, work, 'edit')
  return {
    source,
    closed: closureOfSource(work, source),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, reviseSourceSchema, (work, { version, ...draft }) => {
    const { id: sourceId, number } = sourceOf(work, args.params)
    reviseSource(work, { sourceId, version, draft })
    return { to: `/cases/${args.params.slug}/sources/${numberLabel('S', number)}` }
  })
}

export const meta = () => pageTitle('sources.the_facts')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: ({ source, casePath }, t) => {
    const label = numberLabel('S', source.number)
    const lang = langOf(source.language)
    return [
      { label: `${label} · ${source.title}`, to: `${casePath}/sources/${label}`, lang },
      { label: t('sources.edit_crumb') },
    ]
  },
})

export default function EditSource() {
  const t = useText()
  const { source, closed, casePath, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  const label = numberLabel('S', source.number)
  return (
    <>
      <PageHead title={t('sources.edit_title', { source: label })}>
        <p>{t('sources.edit_intro')}</p>
      </PageHead>
      <ClosableForms
        key={source.id}
        closed={closed}
        back={{ to: `${casePath}/sources/${label}`, words: t('sources.to_source') }}
        reply={reply}
      >
        <ReviseSourceForm source={source} reply={reply} submissionKey={submissionKey} />
      </ClosableForms>
    </>
  )
}
