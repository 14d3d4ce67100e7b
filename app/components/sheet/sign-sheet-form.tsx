import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useBasis } from '../ui/use-basis.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

type SignSheetFormProps = { head: number; reply: PageReply | undefined; submissionKey: string }

/** Signs the sheet as it was when the page was opened: what others change meanwhile is shown, but has to be read first. */
export function SignSheetForm({ head, reply, submissionKey }: SignSheetFormProps) {
  const t = useText()
  const work = useWorkForm<Record<string, never>>({ id: 'sign-sheet', intent: 'sign', reply })
  const [read] = useBasis([head], work.reply)
  return (
    <WorkForm work={work} submissionKey={submissionKey} draft={false}>
      <input type="hidden" name="head" value={read} />
      <p>{t('signed_sheet.sign_intro')}</p>
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('signed_sheet.sign_do')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
