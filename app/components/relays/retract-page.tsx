import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/errors.ts'
import { RetractForm } from '../claims/retract-form.tsx'
import { PageHead } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { ClosableForms } from '../ui/closable-forms.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type RetractPageProps = {
  title: string
  intro: string
  /** The words of the button. */
  act: string
  /** The source on whose page of relays the thing stands. */
  source: { number: number }
  version: number
  casePath: string
  mayEdit: boolean
  /** Why it cannot be retracted now; null while it can. */
  closed: Refusal | null
  reply: WorkFormReply | undefined
  submissionKey: string
  /** The thing that is retracted, as an item of a list. */
  children: ReactNode
}

/** A relay or a finding of circular reporting, and the form that retracts it with a reason. */
export function RetractPage({
  title,
  intro,
  source,
  casePath,
  mayEdit,
  closed,
  children,
  ...form
}: RetractPageProps) {
  const t = useText()
  const backTo = `${casePath}/sources/S${source.number}/relays`
  return (
    <>
      <PageHead title={title}>{mayEdit && closed === null && <p>{intro}</p>}</PageHead>
      <ul className="stack">{children}</ul>
      {mayEdit && (
        <ClosableForms closed={closed} back={{ to: backTo, words: t('relays.to_relays') }} reply={form.reply}>
          <RetractForm {...form} backTo={backTo} />
        </ClosableForms>
      )}
    </>
  )
}
