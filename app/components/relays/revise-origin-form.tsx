import { type Origin, originKinds } from '#app/domain/relay.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { PageReply } from '../ui/work-form-reply.ts'

type ReviseOriginFormProps = {
  origin: Pick<Origin, 'name' | 'kind' | 'note' | 'version'>
  reply: PageReply | undefined
  submissionKey: string
}

/** Corrects what is known of an origin outside of the case. */
export function ReviseOriginForm({ origin, reply, submissionKey }: ReviseOriginFormProps) {
  const t = useText()
  const { version, ...defaults } = origin
  const work = useWorkForm<Record<'name' | 'kind' | 'note', string>>({
    ...{ id: 'revise-origin', reply, version, defaults },
  })
  const labels = { name: t('origins.name'), kind: t('origins.kind'), note: t('origins.note') }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <TextField field={work.fields.name} label={labels.name} />
      <Select
        field={work.fields.kind}
        label={labels.kind}
        choices={originKinds.map((value) => ({ value, label: t(`origin_kind.${value}`) }))}
      />
      <TextArea field={work.fields.note} label={labels.note} optional rows={2} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('common.save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
