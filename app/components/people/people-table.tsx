import { Form } from '@remix-run/react'
import { roles } from '#app/domain/actor.ts'
import type { Person } from '#app/domain/person.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Table } from '../ui/table.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import styles from './people-table.module.css'
import { PressForm } from './press-form.tsx'
import { RefusedNotice } from './refused-notice.tsx'

type PeopleTableProps = { people: Person[]; me: string; reply: PageReply | undefined }

/** Everybody, with their role and sessions. */
export function PeopleTable({ people, me, reply }: PeopleTableProps) {
  const t = useText()
  const changed = replyTo(reply, 'role') ?? replyTo(reply, 'end-sessions')
  return (
    <>
      <RefusedNotice reply={changed} />
      {replyTo(reply, 'role')?.status === 'done' && (
        <Callout kind="done" role="status" title={t('people.role_changed')} />
      )}
      <Table
        caption={t('people.caption')}
        head={
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.role')}</th>
            <th scope="col">{t('people.sessions')}</th>
          </tr>
        }
      >
        {people.map((person) => (
          <PersonLine key={person.id} person={person} isMe={person.id === me} />
        ))}
      </Table>
    </>
  )
}

function PersonLine({ person, isMe }: { person: Person; isMe: boolean }) {
  const t = useText()
  const { id, name, email, canSignIn, openSessions } = person
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong> {isMe && <span className="small">({t('people.you')})</span>}
        <div className="small">{canSignIn ? email : t('people.no_account')}</div>
      </th>
      <td>{canSignIn ? <RoleForm person={person} /> : t(`role.${person.role}`)}</td>
      <td>
        <span className={styles.sessions}>
          {t('people.open_sessions', { count: openSessions })}
          {openSessions > 0 && !isMe && (
            <PressForm
              intent="end-sessions"
              fields={{ user: id }}
              label={t('people.end_sessions_of', { name })}
            >
              {t('people.end_sessions')}
            </PressForm>
          )}
        </span>
      </td>
    </tr>
  )
}

function RoleForm({ person }: { person: Person }) {
  const t = useText()
  const { id, name, role } = person
  return (
    <Form method="post" preventScrollReset className={styles.role}>
      <input type="hidden" name="intent" value="role" />
      <input type="hidden" name="user" value={id} />
      <select name="role" defaultValue={role} key={role} aria-label={t('people.role_of', { name })}>
        {roles.map((choice) => (
          <option key={choice} value={choice}>
            {t(`role.${choice}`)}
          </option>
        ))}
      </select>
      <Button type="submit" kind="quiet" aria-label={t('people.change_role_of', { name })}>
        {t('people.change_role')}
      </Button>
    </Form>
  )
}
