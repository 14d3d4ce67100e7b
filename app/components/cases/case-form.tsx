import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice-field.tsx'
import type { FormField } from '../ui/field.tsx'
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
  opened?: OpenedCase
  /** Whether whoever looks may say that a case does without the signatures it asks for. */
  maySign?: boolean
}

type OpenedCase = { id: string; title: string; summary: string; version: number; requiresSignOff: boolean }

/** Opens a case or revises one. The address is chosen once. */
export function CaseForm({ reply, submissionKey, save, opened, maySign = false }: CaseFormProps) {
  const t = useText()
  const labels = {
    title: t('cases.field_title'),
    slug: t('cases.field_slug'),
    summary: t('cases.field_summary'),
    ...(opened && { requiresSignOff: t('sign_off.asked') }),
  }
  const isFixed = opened?.requiresSignOff === true && !maySign
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
        <TextField field={work.fields.slug} label={labels.slug} hint={t('cases.field_slug_hint')} optional />
      )}
      <TextArea
        field={work.fields.summary}
        label={labels.summary}
        hint={t('cases.field_summary_hint')}
        optional
      />
      {opened && <AskedSignatures field={work.fields.requiresSignOff} isFixed={isFixed} />}
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {save}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}

function AskedSignatures({ field, isFixed }: { field: FormField; isFixed: boolean }) {
  const t = useText()
  if (!isFixed) return <Checkbox field={field} label={t('sign_off.asked')} hint={t('sign_off.asked_hint')} />
  return (
    <p className="small">
      <input type="hidden" name={field.name} value="on" />
      {t('sign_off.asked_for_good')}
    </p>
  )
}
