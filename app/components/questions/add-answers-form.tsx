import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import { type ChoosableClaim, ClaimChoice } from './claim-choice.tsx'

type AddAnswersFormProps = {
  claims: ChoosableClaim[]
  reply: WorkFormReply | undefined
  submissionKey: string
  backTo: string
}

/** Takes claims that the case has as answers, several at once. */
export function AddAnswersForm({ claims, reply, submissionKey, backTo }: AddAnswersFormProps) {
  const t = useText()
  const work = useWorkForm<{ claims: string[] }>({ id: 'add-answers', intent: 'add', reply })
  if (claims.length === 0) return <p>{t('questions.no_claims_left')}</p>
  return (
    <WorkForm
      work={work}
      labels={{ claims: t('questions.from_claims') }}
      submissionKey={submissionKey}
      draft={false}
    >
      <ClaimChoice field={work.fields.claims} claims={claims} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('questions.add_chosen')}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
