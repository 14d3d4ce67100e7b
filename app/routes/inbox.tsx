import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { InboxPage } from '#app/components/inbox/inbox-page.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { useText } from '#app/components/text.tsx'
import { idSchema } from '#app/domain/ids.ts'
import { inboxLimit } from '#app/domain/inbox.ts'
import { markSeen } from '#app/services/comments/mark-seen.server.ts'
import { readInbox } from '#app/services/inbox/read-inbox.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  return { inbox: readInbox(work), today: work.now().slice(0, 10) }
}

const seenForm = z.strictObject({
  comments: z
    .string()
    .max(10_000)
    .transform((ids) => ids.split(' '))
    .pipe(z.array(idSchema('comment')).max(inboxLimit)),
})

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    seen: onForm(seenForm, (work, { comments }) => {
      markSeen(work, { commentIds: comments })
      return { to: '/inbox' }
    }),
  })
}

export const meta = () => pageTitle('inbox.title')

export default function InboxRoute() {
  const t = useText()
  const { inbox, today } = useLoaderData<typeof loader>()
  return (
    <Page crumbs={[{ label: t('inbox.title') }]}>
      <InboxPage inbox={inbox} today={today} />
    </Page>
  )
}
