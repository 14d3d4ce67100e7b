import type { ReactNode } from 'react'
import { RetractForm } from '../claims/retract-form.tsx'
import { PageHead } from '../layout/page.tsx'
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
  children,
  ...form
}: RetractPageProps) {
  return (
    <>
      <PageHead title={title}>{mayEdit && <p>{intro}</p>}</PageHead>
      <ul className="stack">{children}</ul>
      {mayEdit && <RetractForm {...form} backTo={`${casePath}/sources/S${source.number}/relays`} />}
    </>
  )
}
