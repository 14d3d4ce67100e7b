import { type ReactNode, useState } from 'react'
import type { Refusal } from '#app/domain/errors.ts'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type ClaimFormsProps = {
  /** Why the forms cannot be used now; null while they can. */
  closed: Refusal | null
  claimPath: string
  reply: WorkFormReply | undefined
  children: ReactNode
}

/**
 * The forms of a page about a claim, or a notice of why there are none. Forms that were shown, or answered, stay below the notice until they
 * are left: what others change meanwhile takes nobody's words away.
 */
export function ClaimForms({ closed, claimPath, reply, children }: ClaimFormsProps) {
  const t = useText()
  const [wasShown, setWasShown] = useState(reply !== undefined)
  const isShown = closed === null || wasShown
  if (isShown && !wasShown) setWasShown(true)
  return (
    <>
      {closed && (
        <Callout
          kind="stale"
          title={t(closed.id, closed.values)}
          action={<LinkButton to={claimPath}>{t('sign_off.to_claim')}</LinkButton>}
          {...(isShown && { role: 'status' as const })}
        >
          {isShown && t('common.words_kept')}
        </Callout>
      )}
      {isShown && children}
    </>
  )
}
