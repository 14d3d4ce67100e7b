import { invitationDays } from '#app/domain/account.ts'
import { roles } from '#app/domain/actor.ts'
import { type Invitation, invitationState } from '#app/domain/person.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import { InvitationLink, isInvitationLink } from './invitation-link.tsx'
import { PressForm } from './press-form.tsx'
import { RefusedNotice } from './refused-notice.tsx'

type Names = ReadonlyMap<string, string>
type InvitationsProps = { invitations: Invitation[]; names: Names; now: string; reply: PageReply | undefined }

/** Making invitation links, and what became of them. */
export function Invitations({ invitations, names, now, reply }: InvitationsProps) {
  const t = useText()
  const revoked = replyTo(reply, 'revoke-invitation')
  return (
    <Section title={t('people.invitations')}>
      <p>{t('people.invite_lead', { days: invitationDays })}</p>
      <InviteForm reply={reply} />
      <RefusedNotice reply={revoked} />
      {revoked?.status === 'done' && <Callout kind="done" role="status" title={t('people.revoked')} />}
      {invitations.length === 0 ? (
        <p className="small">{t('people.no_invitations')}</p>
      ) : (
        <InvitationTable invitations={invitations} names={names} now={now} />
      )}
    </Section>
  )
}

function InviteForm({ reply }: { reply: PageReply | undefined }) {
  const t = useText()
  const work = useWorkForm<{ role: string }>({
    id: 'invite',
    intent: 'invite',
    reply,
    defaults: { role: 'editor' },
  })
  const answer = replyTo(reply, 'invite')
  const made = answer?.status === 'done' && isInvitationLink(answer.result) ? answer.result : null
  const choices = roles.map((role) => ({
    value: role,
    label: t(`role.${role}`),
    hint: t(`role.${role}_hint`),
  }))
  return (
    <>
      {made && <InvitationLink {...made} />}
      <WorkForm work={work} draft={false}>
        <RadioGroup
          field={work.fields.role}
          label={t('people.invite_role')}
          choices={choices}
          layout="list"
        />
        <FormButtons>
          <Button kind="main" type="submit" busy={work.busy}>
            {t('people.invite')}
          </Button>
        </FormButtons>
      </WorkForm>
    </>
  )
}

function InvitationTable({
  invitations,
  names,
  now,
}: {
  invitations: Invitation[]
  names: Names
  now: string
}) {
  const t = useText()
  return (
    <Table
      caption={t('people.invitations_caption')}
      head={
        <tr>
          <th scope="col">{t('people.invitation_role')}</th>
          <th scope="col">{t('people.invitation_made')}</th>
          <th scope="col">{t('people.invitation_state')}</th>
          <th scope="col">
            <span className="only-read-out">{t('people.actions')}</span>
          </th>
        </tr>
      }
    >
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} names={names} now={now} />
      ))}
    </Table>
  )
}

function InvitationLine({ invitation, names, now }: { invitation: Invitation; names: Names; now: string }) {
  const t = useText()
  const { id, role, createdAt, expiresAt, acceptedBy } = invitation
  const state = invitationState(invitation, now)
  const label = t('people.revoke_named', { role: t(`role.${role}`), day: instantDayText(t, createdAt) })
  return (
    <tr>
      <th scope="row">{t(`role.${role}`)}</th>
      <td>
        <Time at={createdAt} precision="day" />
      </td>
      <td>
        {t(`people.state_${state}`, { name: names.get(acceptedBy ?? '') ?? '' })}{' '}
        {state === 'open' && <Time at={expiresAt} precision="day" />}
      </td>
      <td>
        {state === 'open' && (
          <PressForm intent="revoke-invitation" fields={{ invitation: id }} label={label}>
            {t('people.revoke')}
          </PressForm>
        )}
      </td>
    </tr>
  )
}
