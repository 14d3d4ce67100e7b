import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { GiveUp } from '#app/components/preparations/give-up.tsx'
import { PreparationForm } from '#app/components/preparations/preparation-form.tsx'
import { sourceCrumb } from '#app/components/sources/source-crumb.ts'
import { useText } from '#app/components/text.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Source } from '#app/domain/source.ts'
import { askedCase, preparationOf } from '#app/web/claim-route.server.ts'
import { preparationForms } from '#app/web/finish-preparation.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForms } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { requireAction } from '#app/web/work.server.ts'
import { getSource } from '#db/queries/sources.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireAction(work, 'edit')
  const { id, draft, text, blocks, sourceId } = answer(() => preparationOf(work, args.params))
  return {
    preparation: { id, draft, text, blocks, sourceId },
    source: sourceId && pick(getSource(work.db, sourceId)),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

function pick({ number, title, language }: Source) {
  return { number, title, language }
}

export function action(args: ActionFunctionArgs) {
  return handleForms(args, preparationForms(args.params))
}

export const meta = () => pageTitle('preparations.title')

export const handle = caseHandle<typeof loader>({
  crumbs: ({ casePath, source }, t) => [
    source
      ? sourceCrumb({ casePath, source })
      : { label: t('sources.add_title'), to: `${casePath}/sources/new` },
    { label: t('preparations.crumb') },
  ],
})

export default function Prepare() {
  const t = useText()
  const { preparation, submissionKey, casePath, source } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('preparations.title')} actions={<GiveUp />}>
        <p>
          {source
            ? t('preparations.intro_again', { source: numberLabel('S', source.number) })
            : t('preparations.intro')}
        </p>
      </PageHead>
      <PreparationForm
        key={preparation.id}
        preparation={preparation}
        reply={reply}
        submissionKey={submissionKey}
        casePath={casePath}
      />
    </>
  )
}
