import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice-field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

type CaseFields = { title: string; summary: string; slug: string; requiresSignOff: string }

type CaseFormProps = {
  reply: PageReply | undefined
  submissionKey: string
  save: string
  /** The case to revise; left out, the form opens a new one and asks for its address. */
  opened?: { id: string; title: string; summary: string; version: number; requiresSignOff: boolean }
}

/** Opens a case or revises one. The address is chosen once. */
export function CaseForm({ reply, submissionKey, save, opened }: CaseFormProps) {
  const t = useText()
  const labels = {
    title: t('cases.field_title'),
    slug: t('cases.field_slug'),
    summary: t('cases.field_summary'),
    ...(opened && { requiresSignOff: t('sign_off.asked') }),
  }
  const work = useWorkForm<CaseFields>({
    id: opened ? `revise-${opened.id}` : 'open-case',
    reply,
    defaults: {
      title: opened?.title ?? '',
      summary: opened?.summary ?? '',
      requiresSignOff: opened?.requiresSignOff ? 'on' : '',
    },
    version: opened?.version,
  })
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <TextField field={work.fields.title} label={labels.title} hint={t('cases.field_title_hint')} />
      {!opened && (
        <TextField field={work.fields.slug} label={labels.slug} hint={t('cases.field_slug_hint')} />
      )}
      <TextArea
        field={work.fields.summary}
        label={labels.summary}
        hint={t('cases.field_summary_hint')}
        optional
      />
      {opened && (
        <Checkbox
          field={work.fields.requiresSignOff}
          label={t('sign_off.asked')}
          hint={t('sign_off.asked_hint')}
        />
      )}
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {save}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
