import type { Proximity, Stance } from '#app/domain/evidence.ts'
import { useText } from '../text.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { type FormField, withDefault } from '../ui/field.tsx'
import { StanceMark } from '../ui/marks.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { WeightFields, type WeightFieldsProps } from './weight-fields.tsx'

/** The fields of `EvidenceFields` as a form declares them. */
export type EvidenceFieldNames = Record<'stance' | 'proximity' | 'basis' | 'credibility' | 'note', string> & {
  circumstances: string[]
}

const stances: readonly Stance[] = ['supports', 'contradicts', 'mentions', 'context']
const proximities: readonly Proximity[] = ['primary', 'secondary', 'tertiary']

type EvidenceFieldsProps = {
  fields: { stance: FormField; proximity: FormField; note: FormField } & WeightFieldsProps['fields']
}

/** What a piece does to the claim, how near its source stands, a note, and what weighs it. */
export function EvidenceFields({ fields }: EvidenceFieldsProps) {
  const t = useText()
  return (
    <>
      <RadioGroup
        field={fields.stance}
        label={t('evidence.stance')}
        hint={t('evidence.stance_hint')}
        choices={stances.map((value) => ({ value, label: <StanceMark stance={value} /> }))}
      />
      <RadioGroup
        field={withDefault(fields.proximity, '')}
        label={t('evidence.proximity')}
        hint={t('evidence.proximity_hint')}
        optional
        choices={[
          ...proximities.map((value) => ({ value, label: t(`proximity.${value}`) })),
          { value: '', label: t('evidence.not_said') },
        ]}
      />
      <TextArea
        field={fields.note}
        label={t('evidence.note')}
        hint={t('evidence.note_hint')}
        rows={1}
        optional
      />
      <WeightFields fields={fields} />
    </>
  )
}
