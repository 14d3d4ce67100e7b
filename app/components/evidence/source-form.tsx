import { useText } from '../text.tsx'
import { Select } from '../ui/choice-field.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { WorkForm } from '../ui/work-form.tsx'
import { AttachButtons } from './attach-buttons.tsx'
import { type EvidenceFieldNames, EvidenceFields } from './evidence-fields.tsx'
import type { AttachFormProps } from './outside-form.tsx'
import styles from './source-form.module.css'

type Fields = { source: string } & EvidenceFieldNames

type SourceFormProps = AttachFormProps & { sources: { number: number; title: string }[] }

/** A source of the case attached as a whole, without a passage. */
export function SourceForm({ reply, submissionKey, stance, sources }: SourceFormProps) {
  const t = useText()
  const work = useWorkForm<Fields>({
    ...{ id: 'attach-source', intent: 'source', reply },
    defaults: { stance, proximity: '' },
  })
  const labels = { source: t('evidence.source'), stance: t('evidence.stance') }
  return (
    <details className={styles.fold} open={work.reply !== undefined}>
      <summary className={styles.summary}>{t('evidence.from_case')}</summary>
      <div className="stack">
        <p>{sources.length > 0 ? t('evidence.from_case_intro') : t('evidence.no_sources')}</p>
        {sources.length > 0 && (
          <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
            <Select
              field={work.fields.source}
              label={labels.source}
              none={t('evidence.choose_source')}
              choices={sources.map(({ number, title }) => ({
                value: String(number),
                label: `S${number} ${title}`,
              }))}
            />
            <EvidenceFields fields={work.fields} />
            <AttachButtons busy={work.busy} />
          </WorkForm>
        )}
      </div>
    </details>
  )
}
