import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/errors.ts'
import { useText } from '../text.tsx'
import { ClosableForms } from '../ui/closable-forms.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type ClaimFormsProps = {
  /** Why the forms cannot be used now; null while they can. */
  closed: Refusal | null
  claimPath: string
  reply: WorkFormReply | undefined
  children: ReactNode
}

/** The forms of a page about a claim, or a notice that leads back to the claim. */
export function ClaimForms({ claimPath, ...forms }: ClaimFormsProps) {
  const t = useText()
  return <ClosableForms {...forms} back={{ to: claimPath, words: t('sign_off.to_claim') }} />
}
