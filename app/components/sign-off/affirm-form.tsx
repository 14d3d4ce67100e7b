import type { ClaimPage } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useBasis } from '../ui/use-basis.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'
import styles from './sign-off.module.css'

type AffirmFormProps = {
  page: Pick<ClaimPage, 'claim' | 'grounds'>
  reply: PageReply | undefined
  submissionKey: string
}

/** Says of a stale verdict, with a reason, that it still stands. */
export function AffirmForm({ page, reply, submissionKey }: AffirmFormProps) {
  const t = useText()
  const work = useWorkForm<{ reason: string }>({
    ...{ id: 'affirm-verdict', intent: 'affirm', reply, version: page.claim.version },
  })
  const [grounds] = useBasis([page.grounds], work.reply)
  const reason = t('sign_off.affirm_reason')
  return (
    <details className={styles.fold} open={work.reply !== undefined || undefined} data-screen-only="">
      <summary>{t('sign_off.affirm')}</summary>
      <WorkForm
        work={work}
        labels={work.reply?.status === 'conflict' ? {} : { reason }}
        submissionKey={submissionKey}
      >
        <input type="hidden" name="grounds" value={grounds} />
        <p>{t('sign_off.affirm_intro')}</p>
        <TextArea field={work.fields.reason} label={reason} hint={t('sign_off.affirm_hint')} rows={3} />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('sign_off.affirm_do')}
          </Button>
        </FormButtons>
      </WorkForm>
    </details>
  )
}
