import type { Confidence } from '#app/domain/verdict.ts'
import { useText } from '../text.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { type FormField, withDefault } from '../ui/field.tsx'

const confidences: readonly Confidence[] = ['low', 'moderate', 'high']

/** How sure somebody is of a verdict, if they say so. */
export function ConfidenceField({ field }: { field: FormField }) {
  const t = useText()
  return (
    <RadioGroup
      field={withDefault(field, '')}
      label={t('verdicts.confidence')}
      optional
      choices={[
        ...confidences.map((value) => ({ value, label: t(`verdicts.confidence_${value}`) })),
        { value: '', label: t('verdicts.confidence_none') },
      ]}
    />
  )
}
