import { type ReactNode, useState } from 'react'
import type { Refusal } from '#app/domain/errors.ts'
import { useText } from '../text.tsx'
import { LinkButton } from './button.tsx'
import { Callout } from './callout.tsx'
import type { WorkFormReply } from './work-form-reply.ts'

type Closing = {
  /** Why the forms cannot be used now; null while they can. */
  closed: Refusal | null
  reply: WorkFormReply | undefined
}

type ClosableFormsProps = Closing & {
  /** Where to go instead. */
  back: { to: string; words: string }
  children: ReactNode
}

/**
 * The forms of a page, or a notice of why there are none. Forms that were shown, or answered, stay below the notice until they are left: what
 * others change meanwhile takes nobody's words away.
 */
export function ClosableForms({ children, ...notice }: ClosableFormsProps) {
  const isShown = useStaysOpen(notice)
  return (
    <>
      <ClosedNotice {...notice} isKept={isShown} />
      {isShown && children}
    </>
  )
}

/** Whether the forms of a page are there: they are open, or were since the page was. */
export function useStaysOpen({ closed, reply }: Closing): boolean {
  const [wasShown, setWasShown] = useState(reply !== undefined)
  const isShown = closed === null || wasShown
  if (isShown && !wasShown) setWasShown(true)
  return isShown
}

type ClosedNoticeProps = Pick<ClosableFormsProps, 'closed' | 'back'> & {
  /** Whether the forms are still there, below the notice. */
  isKept: boolean
}

/** Why forms cannot be used; nothing while they can. */
export function ClosedNotice({ closed, back, isKept }: ClosedNoticeProps) {
  const t = useText()
  if (!closed) return null
  return (
    <Callout
      kind="stale"
      title={t(closed.id, closed.values)}
      action={<LinkButton to={back.to}>{back.words}</LinkButton>}
      {...(isKept && { role: 'status' as const })}
    >
      {isKept && t('common.words_kept')}
    </Callout>
  )
}
