import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type AddToQuestionFormProps = {
  questions: { number: number; text: string }[]
  reply: WorkFormReply | undefined
  submissionKey: string
  backTo: string
}

/** Takes the claim of the page as an answer to one of these questions. */
export function AddToQuestionForm({ questions, reply, submissionKey, backTo }: AddToQuestionFormProps) {
  const t = useText()
  const work = useWorkForm<{ question: string }>({ id: 'add-to-question', intent: 'answer', reply })
  const labels = { question: t('questions.choose') }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <Select
        field={work.fields.question}
        label={labels.question}
        choices={questions.map(({ number, text }) => ({
          value: String(number),
          label: `Q${number} ${text}`,
        }))}
      />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('questions.add_claim_do')}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
