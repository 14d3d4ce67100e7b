import type { Device } from '#app/domain/device.ts'
import type { Text } from '#app/messages/text.ts'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import { PressForm } from './press-form.tsx'

type Shown = { id: string; here: boolean; device: Device; since: string; lastUsed: string }

/** Where one is signed in, and the way to end each. */
export function SessionList({ sessions, reply }: { sessions: Shown[]; reply: PageReply | undefined }) {
  const t = useText()
  const ended = replyTo(reply, 'end-session') ?? replyTo(reply, 'end-others')
  const others = sessions.filter((session) => !session.here)
  return (
    <Section title={t('account.sessions_title')}>
      {ended?.status === 'done' && (
        <Callout kind="done" role="status" title={t('account.ended', { count: Number(ended.result) })} />
      )}
      <Table
        caption={t('account.sessions_caption')}
        head={
          <tr>
            <th scope="col">{t('account.device')}</th>
            <th scope="col">{t('account.last_used')}</th>
            <th scope="col">{t('account.since')}</th>
            <th scope="col">
              <span className="only-read-out">{t('people.actions')}</span>
            </th>
          </tr>
        }
      >
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </Table>
      {others.length > 0 && (
        <PressForm intent="end-others" kind="danger">
          {t('account.end_others')}
        </PressForm>
      )}
    </Section>
  )
}

function SessionLine({ session }: { session: Shown }) {
  const t = useText()
  const device = deviceWords(t, session.device)
  return (
    <tr>
      <th scope="row">
        <strong>{device}</strong>{' '}
        {session.here && <span className="small">({t('account.this_session')})</span>}
      </th>
      <td>
        <Time at={session.lastUsed} />
      </td>
      <td>
        <Time at={session.since} />
      </td>
      <td>
        {!session.here && (
          <PressForm
            intent="end-session"
            fields={{ session: session.id }}
            label={t('account.end_named', { device })}
          >
            {t('account.end')}
          </PressForm>
        )}
      </td>
    </tr>
  )
}

function deviceWords(t: Text, { browser, system }: Device): string {
  if (browser && system) return t('device.both', { browser, system })
  return browser ?? system ?? t('device.unknown')
}
