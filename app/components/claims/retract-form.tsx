import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type RetractFormProps = {
  version: number
  reply: WorkFormReply | undefined
  submissionKey: string
  /** What the button says: "Retract C4". */
  act: string
  backTo: string
}

/** Withdraws something with a reason; nothing is deleted. */
export function RetractForm({ version, reply, submissionKey, act, backTo }: RetractFormProps) {
  const t = useText()
  const work = useWorkForm<{ reason: string }>({ id: 'retract', intent: 'retract', reply, version })
  const reason = t('claims.reason')
  return (
    <WorkForm
      work={work}
      labels={work.reply?.status === 'conflict' ? {} : { reason }}
      submissionKey={submissionKey}
    >
      <TextArea field={work.fields.reason} label={reason} hint={t('claims.reason_hint')} rows={2} />
      <FormButtons>
        <Button kind="danger" type="submit" busy={work.busy}>
          {act}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
