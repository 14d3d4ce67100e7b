import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { loadAnew } from '#app/components/layout/load-anew.ts'
import { ReaderPage } from '#app/components/reader/reader-page.tsx'
import { useHeld } from '#app/components/reader/use-held.ts'
import { langOf } from '#app/components/ui/quote.tsx'
import { can } from '#app/domain/actor.ts'
import { numberLabel, parseNumberLabel } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import { textFor } from '#app/messages/text.ts'
import { readSource } from '#app/services/sources/read-source.server.ts'
import { askedCapture, caseOf } from '#app/web/claim-route.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { readerForms } from '#app/web/reader-forms.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  return answer(() => {
    const { id: caseId, slug } = caseOf(work, args.params)
    const number = parseNumberLabel('S', args.params.number ?? '')
    if (number === null) throw new WorkbenchError('not_found', 'not_found.source')
    const read = readSource(work, { caseId, number, captureId: askedCapture(args.request) })
    return { slug, read, mayEdit: can(work.actor, 'edit') && read.capture.id === read.captures[0]?.id }
  })
}

export async function action(args: ActionFunctionArgs) {
  const opened = answer(() => caseOf(args.context, args.params))
  return handleForms(args, readerForms(opened.id))
}

export const shouldRevalidate = loadAnew

export const handle = caseHandle<typeof loader>({
  width: 'full',
  crumbs: ({ read }) => [
    {
      label: `${numberLabel('S', read.source.number)} · ${read.source.title}`,
      lang: langOf(read.source.language),
    },
  ],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = textFor('en')
  const title = data ? `S${data.read.source.number} ${data.read.source.title}` : t('common.brand')
  return [{ title: t('common.page_title', { title }) }]
}

export default function Source() {
  const { shown, ...held } = useHeld(useLoaderData<typeof loader>())
  return <ReaderPage key={shown.read.capture.id} {...shown} {...held} />
}
