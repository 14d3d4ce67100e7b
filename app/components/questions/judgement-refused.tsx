import type { Text } from '#app/messages/text.ts'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type Refused = Exclude<WorkFormReply, { status: 'done' }>

type JudgementRefusedProps = { reply: Refused; title: string; role?: 'alert' }

/** That a judgement was not kept, and why; with a way to sign in again without leaving the page. */
export function JudgementRefused({ reply, title, role }: JudgementRefusedProps) {
  const t = useText()
  const signIn = reply.status === 'signed_out' && (
    <a href="/sign-in" target="_blank" rel="noreferrer">
      {t('form.sign_in_elsewhere')}
    </a>
  )
  return (
    <Callout kind="error" title={title} action={signIn} {...(role && { role })}>
      {whyRefused(t, reply)}
    </Callout>
  )
}

/** Why it was not kept, and what to do. */
export function whyRefused(t: Text, reply: Refused): string {
  if (reply.status === 'signed_out') return t('board.fit_signed_out')
  return reply.status === 'invalid' ? t('not_found.row') : t(reply.refusal.id, reply.refusal.values)
}
