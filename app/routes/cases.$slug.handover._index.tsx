import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HandoverPage } from '#app/components/handovers/handover-page.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useReply } from '#app/components/ui/use-reply.ts'
import { can } from '#app/domain/actor.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import { bringInFrom } from '#app/web/bring-in.server.ts'
import { askedCase, caseOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleFields } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { listSources } from '#db/queries/sources.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  return {
    casePath: `/cases/${opened.slug}`,
    sources: listSources(work.db, opened.id).map(({ number, title }) => ({ number, title })),
    mayEdit: can(work.actor, 'edit'),
    largest: largestFile,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleFields(args, (work, fields) =>
    bringInFrom(
      work,
      args.context.intake,
      answer(() => caseOf(work, args.params)),
      fields,
    ),
  )
}

export const meta = () => pageTitle('handover.title')

export const handle = caseHandle<typeof loader>({
  width: 'page',
  crumbs: (_, t) => [{ label: t('handover.title') }],
})

export default function Handover() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return <HandoverPage {...page} reply={reply} />
}
