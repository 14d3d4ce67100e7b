import { Link } from '@remix-run/react'
import type { Question } from '#app/domain/question.ts'
import { LanguageSelect } from '../claims/language-select.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice-field.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type Fields = { text: string; language: string; exclusive: string; note: string }

type QuestionFormProps = {
  /** The question that is changed; without one, a new one is asked. */
  question?: Pick<Question, 'text' | 'language' | 'exclusive' | 'note' | 'version'>
  reply: WorkFormReply | undefined
  submissionKey: string
  backTo: string
}

/** Asks a question, or changes one. */
export function QuestionForm({ question, reply, submissionKey, backTo }: QuestionFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: question ? 'revise-question' : 'ask-question', reply },
    ...(question && { intent: 'revise', version: question.version }),
    defaults: {
      text: question?.text ?? '',
      language: question?.language ?? 'en',
      exclusive: (question?.exclusive ?? true) ? 'on' : '',
      note: question?.note ?? '',
    },
  })
  const labels = {
    text: t('questions.text'),
    language: t('questions.language'),
    exclusive: t('questions.exclusive'),
    note: t('questions.note'),
  }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <TextArea
        field={work.fields.text}
        label={labels.text}
        hint={t('questions.text_hint')}
        rows={2}
        reading
      />
      <LanguageSelect field={work.fields.language} label={labels.language} />
      <Checkbox field={work.fields.exclusive} label={labels.exclusive} hint={t('questions.exclusive_hint')} />
      <TextArea field={work.fields.note} label={labels.note} hint={t('questions.note_hint')} optional />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t(question ? 'questions.save' : 'questions.ask_do')}
        </Button>
        <Link to={backTo}>{t('common.cancel')}</Link>
      </FormButtons>
    </WorkForm>
  )
}
