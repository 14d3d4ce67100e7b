import { useEffect, useState } from 'react'
import type { Proposals } from '#app/domain/proposal.ts'
import { useText } from '../text.tsx'
import { Callout } from '../ui/callout.tsx'
import { type PageReply, sentWords } from '../ui/work-form-reply.ts'
import styles from './sign-off.module.css'

type DecisionNoticeProps = {
  reply: PageReply | undefined
  /** The proposal on which the page still offers to decide: then the form itself says what is wrong with it. */
  proposal: Proposals['waiting']
}

/** Why a decision did not count: somebody was faster, or it may not be made any more. It outlives the form, which the page no longer shows. */
export function DecisionNotice({ reply, proposal }: DecisionNoticeProps) {
  const t = useText()
  const refused = reply && isRefused(reply) && !hasForm(reply.intent, proposal) ? reply : null
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

function isRefused(reply: PageReply): reply is Refused {
  return reply.status === 'conflict' || reply.status === 'refused'
}

/** Whether the page shows the form that was sent; forms about anything else look after themselves. */
function hasForm(intent: string | null, proposal: Proposals['waiting']): boolean {
  const rights = proposal && 'mayReturn' in proposal ? proposal : { mayReturn: false, maySign: false }
  if (intent === 'sign') return rights.maySign
  return intent === 'return' ? rights.mayReturn : intent !== 'open-proposal'
}
