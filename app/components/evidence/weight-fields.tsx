import { bases, circumstances } from '#app/domain/evidence.ts'
import { credibilities } from '#app/domain/reliability.ts'
import { useText } from '../text.tsx'
import { CheckboxGroup, Select, type SeveralField } from '../ui/choice-field.tsx'
import type { FormField } from '../ui/field.tsx'
import styles from './weight-fields.module.css'

export type WeightFieldsProps = {
  fields: { basis: FormField; circumstances: SeveralField; credibility: FormField }
}

/** What the words rest on, under which circumstances they came, and how credible they are. Folded while nothing is said of it. */
export function WeightFields({ fields }: WeightFieldsProps) {
  const t = useText()
  const { basis, circumstances: field, credibility } = fields
  const isSaid = [basis, field, credibility].some(
    ({ defaultValue, errors }) => [defaultValue].flat().some(Boolean) || errors?.length,
  )
  return (
    <details className={styles.fold} open={isSaid || undefined}>
      <summary className={styles.summary}>{t('evidence.weight')}</summary>
      <div className="stack">
        <Select
          field={basis}
          label={t('evidence.basis')}
          optional
          none={t('evidence.not_said')}
          choices={bases.map((value) => ({ value, label: t(`basis.${value}`) }))}
        />
        <CheckboxGroup
          field={field}
          label={t('evidence.circumstances')}
          hint={t('evidence.circumstances_hint')}
          choices={circumstances.map((value) => ({ value, label: t(`circumstance.${value}`) }))}
        />
        <Select
          field={credibility}
          label={t('evidence.credibility')}
          hint={t('evidence.credibility_hint')}
          optional
          none={t('evidence.not_said')}
          choices={credibilities.map((value) => ({
            value: String(value),
            label: `${value} · ${t(`credibility.${value}`)}`,
          }))}
        />
      </div>
    </details>
  )
}
