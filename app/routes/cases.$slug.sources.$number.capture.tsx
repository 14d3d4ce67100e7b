import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaptureAgainForm } from '#app/components/captures/capture-again-form.tsx'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { WaitingList } from '#app/components/preparations/waiting-list.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { numberLabel } from '#app/domain/claim.ts'
import { largestFile } from '#app/imports/decode-text.ts'
import { readableEndings } from '#app/imports/file-type.ts'
import { captureAgainFrom } from '#app/web/capture-again.server.ts'
import { askedSource, sourceOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleFields } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'
import { listPreparations } from '#db/queries/preparations.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened, source } = await askedSource(args)
  requireFormAction(args, work, 'edit')
  return {
    source,
    casePath: `/cases/${opened.slug}`,
    files: { accept: readableEndings.join(','), largest: largestFile },
    mayFetch: args.context.intake.mayFetch,
    waiting: listPreparations(work.db, opened.id)
      .filter(({ sourceId }) => sourceId === source.id)
      .map(({ id, draft, fileName, createdAt }) => ({ id, draft, fileName, createdAt })),
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleFields(args, (work, fields) => {
    const source = answer(() => sourceOf(work, args.params))
    return captureAgainFrom(work, { source, slug: args.params.slug ?? '' }, fields, args.context.intake)
  })
}

export const meta = () => pageTitle('captures.again')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: (data, t) => [sourceCrumb(data), { label: t('captures.again') }],
})

export default function CaptureAgain() {
  const t = useText()
  const { source, submissionKey, files, mayFetch, waiting, casePath } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('captures.again_title', { source: numberLabel('S', source.number) })}>
        <p>{t('captures.again_intro')}</p>
      </PageHead>
      <WaitingList waiting={waiting} casePath={casePath} />
      <CaptureAgainForm
        key={source.id}
        address={source.url}
        reply={reply}
        submissionKey={submissionKey}
        files={files}
        mayFetch={mayFetch}
      />
    </>
  )
}
