import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { caseHandle } from '#app/components/layout/case-frame.ts'
import { PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ReviseOriginForm } from '#app/components/relays/revise-origin-form.tsx'
import { useText } from '#app/components/text.tsx'
import { ClosableForms } from '#app/components/ui/closable-forms.tsx'
import { useReply } from '#app/components/ui/use-reply.ts'
import { originDraftSchema } from '#app/domain/relay-draft.ts'
import { reviseOrigin } from '#app/services/relays/revise-origin.server.ts'
import { askedCase, originOf } from '#app/web/claim-route.server.ts'
import { newSubmissionKey } from '#app/web/form.server.ts'
import { handleForm } from '#app/web/handle-form.server.ts'
import { answer } from '#app/web/respond.server.ts'
import { closureOfOrigin } from '#app/web/source-closure.server.ts'
import { requireFormAction } from '#app/web/work.server.ts'

const reviseSchema = originDraftSchema.extend({ version: z.int().positive() })

export async function loader(args: LoaderFunctionArgs) {
  const { work, opened } = await askedCase(args)
  requireFormAction(args, work, 'edit')
  const origin = answer(() => originOf(work, args.params))
  const { name, kind, note, version } = origin
  return {
    origin: { name, kind, note, version },
    closed: closureOfOrigin(work, origin),
    casePath: `/cases/${opened.slug}`,
    submissionKey: newSubmissionKey(),
  }
}

export function action(args: ActionFunctionArgs) {
  return handleForm(args, reviseSchema, (work, { version, ...draft }) => {
    reviseOrigin(work, { originId: originOf(work, args.params).id, version, draft })
    return { to: `/cases/${args.params.slug}/origins#outside` }
  })
}

export const meta = () => pageTitle('origins.revise_title')

export const handle = caseHandle<typeof loader>({
  width: 'narrow',
  crumbs: ({ origin, casePath }, t) => [
    { label: t('origins.title'), to: `${casePath}/origins` },
    { label: origin.name },
  ],
})

export default function ReviseOrigin() {
  const t = useText()
  const { origin, closed, casePath, submissionKey } = useLoaderData<typeof loader>()
  const reply = useReply<typeof action>()
  return (
    <>
      <PageHead title={t('origins.revise_title')} />
      <ClosableForms
        closed={closed}
        back={{ to: `${casePath}/origins`, words: t('origins.title') }}
        reply={reply}
      >
        <ReviseOriginForm origin={origin} reply={reply} submissionKey={submissionKey} />
      </ClosableForms>
    </>
  )
}
