import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { WaitingList } from '#app/components/preparations/waiting-list.tsx'
import { AddSourceForm } from '#app/components/sources/add-source-form.tsx'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import { readableEndings } from '#app/imports/file-type.ts'
import { addSourceFrom } from '#app/web/add-source.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleFields } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireFormAction(args, work, 'edit')
  return {
    casePath: `/cases/${opened.slug}`,
    files: { accept: readableEndings.join(','), largest: largestFile },
    mayFetch: args.context.intake.mayFetch,
    waiting: listPreparations(work.db, opened.id)
      .filter(({ sourceId }) => sourceId === null)
      .map(({ id, draft, fileName, createdAt }) => ({ id, draft, fileName, createdAt })),
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleFields(args, (work, fields) =>
    addSourceFrom(
      work,
      answer(() => caseOf(work, args.params)),
      fields,
      args.context.intake,
    ),
  )
}

export const meta = () => pageTitle('sources.add_title')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (_, t) => [{ label: t('sources.add_title') }],
})

export default function NewSource() {
  const t = useText()
  const { waiting, ...form } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('sources.add_title')}>
        <p>{t('sources.add_intro')}</p>
      </PageHead>
      <WaitingList waiting={waiting} casePath={form.casePath} />
      <AddSourceForm reply={reply} {...form} />
    </>
  )
}
