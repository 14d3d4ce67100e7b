import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AccountFields, accountLabels } from '#app/components/people/account-fields.tsx'
import { EntryPage } from '#app/components/people/entry-page.tsx'
import { SignOutForm } from '#app/components/people/sign-out-form.tsx'
import { useText } from '#app/components/text.tsx'
import { Button, LinkButton } from '#app/components/ui/button.tsx'
import { useWorkForm } from '#app/components/ui/use-work-form.ts'
import { FormButtons, WorkForm } from '#app/components/ui/work-form.tsx'
import type { NewAccount } from '#app/domain/account.ts'
import type { Role } from '#app/domain/actor.ts'
import { acceptInvitation, getOpenInvitation } from '#app/services/people/accept-invitation.server.ts'
import { firstPage } from '#app/web/first-page.server.ts'
import { hashInvitationToken } from '#app/web/invitation-token.server.ts'
import { makeAccount } from '#app/web/new-account.server.ts'
import { refusalOf, statusFor } from '#app/web/respond.server.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const session = await context.session()
  const signedInAs = session?.actor.name ?? null
  try {
    const { role } = getOpenInvitation(context.db, hashInvitationToken(params.token ?? ''), context.now())
    return data({ role, closed: null, signedInAs }, { status: 200 })
  } catch (error) {
    const { refusal, code } = refusalOf(error)
    const status = code === 'conflict' ? 410 : statusFor(code)
    return data({ role: null, closed: refusal, signedInAs }, { status })
  }
}

export function action(args: ActionFunctionArgs) {
  const { context, params } = args
  const tokenSha256 = hashInvitationToken(params.token ?? '')
  return makeAccount(
    args,
    (person) => acceptInvitation(context, { ...person, tokenSha256 }),
    () => firstPage(context.db),
  )
}

export const meta = () => pageTitle('join.title')

export default function Join() {
  const t = useText()
  const { role, closed, signedInAs } = useLoaderData<typeof loader>()
  if (role === null) {
    return (
      <EntryPage title={t('join.closed_title')} lead={t(closed.id, closed.values)}>
        <LinkButton to="/sign-in">{t('join.to_sign_in')}</LinkButton>
      </EntryPage>
    )
  }
  if (signedInAs !== null) {
    return (
      <EntryPage title={t('join.title')} lead={t('join.signed_in', { name: signedInAs })}>
        <SignOutForm>{t('join.sign_out_first')}</SignOutForm>
      </EntryPage>
    )
  }
  return <JoinForm role={role} />
}

function JoinForm({ role }: { role: Role }) {
  const t = useText()
  const work = useWorkForm<NewAccount>({ id: 'join', reply: useActionData<typeof action>() })
  const lead = t('join.lead', { role: t(`role.${role}`), hint: t(`role.${role}_hint`) })
  return (
    <EntryPage title={t('join.title')} lead={lead}>
      <WorkForm work={work} labels={accountLabels(t)} draft={false}>
        <AccountFields fields={work.fields} />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('join.submit')}
          </Button>
        </FormButtons>
      </WorkForm>
    </EntryPage>
  )
}
