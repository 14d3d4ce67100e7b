import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

type ReopenFormProps = { id: string; hash: string; reply: PageReply | undefined; submissionKey: string }

/** Reopens a signed sheet with a reason. */
export function ReopenForm({ id, hash, reply, submissionKey }: ReopenFormProps) {
  const t = useText()
  const work = useWorkForm<{ reason: string }>({ id: `reopen-${id}`, intent: `reopen-${id}`, reply })
  const reason = t('signed_sheet.reason')
  return (
    <details open={work.reply !== undefined || undefined}>
      <summary aria-label={t('signed_sheet.reopen_of', { sheet: hash.slice(0, 8) })}>
        {t('signed_sheet.reopen')}
      </summary>
      <WorkForm work={work} labels={{ reason }} submissionKey={submissionKey}>
        <TextArea field={work.fields.reason} label={reason} rows={2} />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('signed_sheet.reopen_of', { sheet: hash.slice(0, 8) })}
          </Button>
        </FormButtons>
      </WorkForm>
    </details>
  )
}
