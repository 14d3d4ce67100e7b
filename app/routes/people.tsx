import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Page, PageHead } from '#app/components/layout/page.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { Invitations } from '#app/components/people/invitations.tsx'
import { PeopleTable } from '#app/components/people/people-table.tsx'
import { useText } from '#app/components/text.tsx'
import { roleSchema } from '#app/domain/account.ts'
import { idSchema } from '#app/domain/ids.ts'
import { changeRole } from '#app/services/people/change-role.server.ts'
import { revokeInvitation } from '#app/services/people/revoke-invitation.server.ts'
import { revokeSessions } from '#app/services/people/revoke-sessions.server.ts'
import { handleForms, onForm } from '#app/web/handle-form.server.ts'
import { inviteByLink } from '#app/web/invite-by-link.server.ts'
import { requireAction, requireWork } from '#app/web/work.server.ts'
import { listInvitations } from '#db/queries/invitations.server.ts'
import { listPeople } from '#db/queries/people.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const work = await requireWork(args)
  requireAction(work, 'administer')
  const now = work.now()
  return {
    me: work.actor.id,
    now,
    people: listPeople(work.db, now),
    invitations: listInvitations(work.db, 100),
  }
}

const roleForm = z.strictObject({ user: idSchema('user'), role: roleSchema })
const userForm = z.strictObject({ user: idSchema('user') })
const invitationForm = z.strictObject({ invitation: idSchema('invitation') })

export function action(args: ActionFunctionArgs) {
  return handleForms(args, {
    role: onForm(roleForm, (work, { user: userId, role }) => {
      changeRole(work, { userId, role })
      return { result: null }
    }),
    'end-sessions': onForm(userForm, (work, { user: userId }) => {
      revokeSessions(work, { userId })
      return { result: null }
    }),
    invite: (work, fields) => inviteByLink(work, fields, args.context.origin),
    'revoke-invitation': onForm(invitationForm, (work, { invitation: invitationId }) => {
      revokeInvitation(work, { invitationId })
      return { result: null }
    }),
  })
}

export const meta = () => pageTitle('people.title')

export default function People() {
  const t = useText()
  const { people, invitations, me, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const names = new Map(people.map((person) => [person.id, person.name]))
  return (
    <Page crumbs={[{ label: t('people.title') }]}>
      <PageHead title={t('people.title')}>
        <p>{t('people.lead')}</p>
      </PageHead>
      <PeopleTable people={people} me={me} reply={reply} />
      <Invitations invitations={invitations} names={names} now={now} reply={reply} />
    </Page>
  )
}
