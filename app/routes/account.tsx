import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Page, PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { NameForm } from '#app/components/people/name-form.tsx'
import { PasswordForm } from '#app/components/people/password-form.tsx'
import { SessionList } from '#app/components/people/session-list.tsx'
import { SignOutForm } from '#app/components/people/sign-out-form.tsx'
import { useText } from '#app/components/text.tsx'
import { personNameSchema } from '#app/domain/account.ts'
import { renameSelf } from '#app/services/people/rename-self.server.ts'
import { revokeSessions } from '#app/services/people/revoke-sessions.server.ts'
import { changePassword } from '#app/web/change-password.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { ownSessions } from '#app/web/own-sessions.server.ts'
import { requireWork } from '#app/web/work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireWork(args)
  return { name: actor.name, role: actor.role, sessions: await ownSessions(args.context, actor.id) }
}

export async function action(args: ActionFunctionArgs) {
  const session = await args.context.session()
  const here = session?.id ?? ''
  return handleForms(args, {
    rename: onForm(z.strictObject({ name: personNameSchema }), (work, { name }) => {
      renameSelf(work, { name })
      return { result: 0 }
    }),
    password: (work, fields) => changePassword(work, fields, here),
    'end-session': onForm(z.strictObject({ session: z.string() }), (work, { session: only }) => ({
      result: revokeSessions(work, { userId: work.actor.id, only }),
    })),
    'end-others': onForm(z.strictObject({}), (work) => ({
      result: revokeSessions(work, { userId: work.actor.id, except: here }),
    })),
  })
}

export const meta = () => pageTitle('account.title')

export default function Account() {
  const t = useText()
  const { name, role, sessions } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="narrow" crumbs={[{ label: t('account.title') }]}>
      <PageHead
        title={t('account.title')}
        facts={<span>{t('account.you', { name, role: t(`role.${role}`) })}</span>}
        actions={<SignOutForm>{t('account.sign_out')}</SignOutForm>}
      />
      <NameForm name={name} reply={reply} />
      <PasswordForm reply={reply} />
      <SessionList sessions={sessions} reply={reply} />
    </Page>
  )
}
