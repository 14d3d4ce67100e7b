import { originKinds, relayKinds } from '#app/domain/relay.ts'
import type { RelayChoices } from '#app/domain/relay-page.ts'
import { shortened } from '#app/domain/shortened.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup, Select } from '../ui/choice-field.tsx'
import { withDefault } from '../ui/field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'

type Fields = Record<
  'from' | 'name' | 'originKind' | 'kind' | 'passage' | 'words' | 'capture' | 'note',
  string
>

type RelayFormProps = {
  choices: RelayChoices
  /** Words that were selected on the way here, and the capture that they are from. */
  selected: { words: string; capture: string }
  reply: WorkFormReply | undefined
  submissionKey: string
}

/** Records from whom the source has it. A relay that would close a loop can be recorded as what it is, a name like another as somebody else's. */
export function RelayForm({ choices, selected, reply, submissionKey }: RelayFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: 'record-relay', intent: 'relay', reply },
    defaults: { kind: 'quotes', ...selected },
  })
  const { fields } = work
  const labels = {
    from: t('relays.from'),
    name: t('relays.name'),
    originKind: t('relays.origin_kind'),
    kind: t('relays.kind'),
    words: t('relays.words'),
    note: t('evidence.note'),
  }
  const refused = work.reply?.status === 'refused' ? work.reply.refusal.id : null
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <Select
        field={fields.from}
        label={labels.from}
        none={t('relays.from_none')}
        choices={[
          ...choices.sources.map(({ id, number, title }) => ({ value: id, label: `S${number} ${title}` })),
          ...choices.origins.map(({ id, name, kind }) => ({
            value: id,
            label: `${name} (${t(`origin_kind.${kind}`)})`,
          })),
        ]}
      />
      <TextField field={fields.name} label={labels.name} hint={t('relays.name_hint')} optional />
      <Select
        field={fields.originKind}
        label={labels.originKind}
        none={t('relays.origin_kind_none')}
        optional
        choices={originKinds.map((value) => ({ value, label: t(`origin_kind.${value}`) }))}
      />
      <RadioGroup
        field={withDefault(fields.kind, 'quotes')}
        label={labels.kind}
        choices={relayKinds.map((value) => ({ value, label: t(`relay_kind.${value}`) }))}
      />
      <TextArea
        field={fields.words}
        label={labels.words}
        hint={t('relays.words_hint')}
        rows={2}
        optional
        reading
      />
      <input type="hidden" name="capture" defaultValue={selected.capture} />
      {choices.quotes.length > 0 && (
        <Select
          field={fields.passage}
          label={t('relays.passage')}
          none={t('relays.passage_none')}
          optional
          choices={choices.quotes.map(({ id, words }) => ({ value: id, label: shortened(words) }))}
        />
      )}
      <TextArea field={fields.note} label={labels.note} hint={t('relays.note_hint')} rows={2} optional />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('relays.record')}
        </Button>
        {refused === 'relay.loop' && (
          <Button type="submit" name="as" value="circle" busy={work.busy}>
            {t('relays.record_circle')}
          </Button>
        )}
        {refused === 'origin.alike' && (
          <Button type="submit" name="as" value="other" busy={work.busy}>
            {t('relays.record_other')}
          </Button>
        )}
      </FormButtons>
    </WorkForm>
  )
}
