import type { ClaimPage } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useHasUnsavedWords } from '../ui/unsaved-words.ts'
import { useBasis } from '../ui/use-basis.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import styles from './sign-off.module.css'

const formId = 'affirm-verdict'

type AffirmFormProps = {
  page: Pick<ClaimPage, 'claim' | 'grounds'>
  /** Whether the verdict in force is stale and the reader may judge. */
  isOffered: boolean
  reply: PageReply | undefined
  submissionKey: string
}

/** Says of a stale verdict, with a reason, that it still stands. What was written or refused stays, also where nothing is left to affirm. */
export function AffirmForm({ isOffered, ...form }: AffirmFormProps) {
  const isWriting = useHasUnsavedWords(formId)
  const answered = replyTo(form.reply, 'affirm')
  const isShown = isOffered || isWriting || (answered !== undefined && answered.status !== 'done')
  return isShown && <ShownForm isOffered={isOffered} {...form} />
}

function ShownForm({ page, isOffered, reply, submissionKey }: AffirmFormProps) {
  const t = useText()
  const work = useWorkForm<{ reason: string }>({
    ...{ id: formId, intent: 'affirm', reply, version: page.claim.version },
  })
  const [grounds] = useBasis([page.grounds], work.reply)
  const reason = t('sign_off.affirm_reason')
  return (
    <details className={styles.fold} open={work.reply !== undefined || undefined} data-screen-only="">
      <summary>{t('sign_off.affirm')}</summary>
      {!isOffered && (
        <Callout kind="stale" role="status" title={t('sign_off.affirm_closed')}>
          {t('common.words_kept')}
        </Callout>
      )}
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
