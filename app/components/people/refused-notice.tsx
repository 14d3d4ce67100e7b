import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { SignedOutNotice } from '../ui/signed-out-notice.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

/** Why one of the small forms of a list did not work. */
export function RefusedNotice({ reply }: { reply: PageReply | undefined }) {
  const t = useText()
  if (reply?.status === 'signed_out') return <SignedOutNotice />
  if (reply?.status === 'refused' || reply?.status === 'conflict')
    return <Callout kind="error" role="alert" title={t(reply.refusal.id, reply.refusal.values)} />
  return null
}
