import { useEffect, useState } from 'react'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { type PageReply, sentWords } from '../ui/work-form-reply.ts'
import styles from './sign-off.module.css'

const intents: readonly (string | null)[] = ['sign', 'return', 'open-proposal']

type DecisionNoticeProps = {
  reply: PageReply | undefined
  /** Whether the page still offers to sign or return: then the form itself says what is wrong with it. */
  hasForms: boolean
}

/** Why a decision did not count: somebody was faster, or it may not be made any more. It outlives the form, which the page no longer shows. */
export function DecisionNotice({ reply, hasForms }: DecisionNoticeProps) {
  const t = useText()
  const refused = reply && intents.includes(reply.intent) && isRefused(reply, hasForms) ? reply : null
  const [kept, setKept] = useState(refused)
  useEffect(() => {
    if (reply) setKept(refused)
  }, [reply, refused])
  if (!kept) return null
  const written = sentWords(kept, 'comment')
  return (
    <Callout kind="error" role="alert" title={t(kept.refusal.id, kept.refusal.values)}>
      {written !== '' && (
        <>
          <p>{t('sign_off.not_saved')}</p>
          <p className={styles.words}>{written}</p>
        </>
      )}
    </Callout>
  )
}

type Refused = Extract<PageReply, { status: 'conflict' | 'refused' }>

function isRefused(reply: PageReply, hasForms: boolean): reply is Refused {
  return reply.status === 'conflict' || (reply.status === 'refused' && !hasForms)
}
