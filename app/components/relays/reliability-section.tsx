import type { ShownReliability, SourceRelays } from '#app/domain/relay-page.ts'
import { reliabilityGrades } from '#app/domain/reliability.ts'
import { gradeWords } from '#app/messages/weight-words.ts'
import cardStyles from '../evidence/evidence-card.module.css'
import { Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choice-field.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { Time } from '../ui/time.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './relays.module.css'

type ReliabilitySectionProps = {
  reliability: SourceRelays['reliability']
  form: { reply: WorkFormReply | undefined; submissionKey: string } | null
}

/** How reliable the source is, topic by topic, each with its day and reason; earlier assessments stay readable. */
export function ReliabilitySection({ reliability, form }: ReliabilitySectionProps) {
  const t = useText()
  const { inForce, earlier } = reliability
  return (
    <Section title={t('relays.reliability')} id="reliability">
      {inForce.length === 0 && <p className={styles.none}>{t('relays.reliability_none')}</p>}
      <Assessments list={inForce} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('relays.reliability_earlier', { count: earlier.length })}</summary>
          <Assessments list={earlier} />
        </details>
      )}
      {form && (
        <details className={styles.fold} open={form.reply !== undefined || undefined}>
          <summary>{t('relays.assess')}</summary>
          <AssessForm {...form} />
        </details>
      )}
    </Section>
  )
}

function Assessments({ list }: { list: ShownReliability[] }) {
  const t = useText()
  return (
    <ul className={styles.list}>
      {list.map(({ id, topic, grade, reason, assessed }) => (
        <li key={id} className={styles.relay}>
          <p>
            <b>{grade}</b> {gradeWords(t, grade)} · <bdi>{topic}</bdi>
          </p>
          <p className={cardStyles.note}>{reason}</p>
          <p className={cardStyles.tags}>
            <span className={cardStyles.signature}>
              {t('evidence.noted', { by: assessed.by })} <Time at={assessed.at} precision="day" />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function AssessForm({ reply, submissionKey }: { reply: WorkFormReply | undefined; submissionKey: string }) {
  const t = useText()
  const work = useWorkForm<Record<'topic' | 'grade' | 'reason', string>>({
    ...{ id: 'assess-reliability', intent: 'assess', reply },
  })
  const labels = {
    topic: t('relays.topic'),
    grade: t('relays.grade'),
    reason: t('relays.reason'),
  }
  return (
    <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
      <TextField field={work.fields.topic} label={labels.topic} hint={t('relays.topic_hint')} />
      <RadioGroup
        field={work.fields.grade}
        label={labels.grade}
        hint={t('relays.grade_hint')}
        layout="list"
        choices={reliabilityGrades.map((value) => ({
          value,
          label: (
            <>
              <b>{value}</b> {gradeWords(t, value)}
            </>
          ),
        }))}
      />
      <TextArea field={work.fields.reason} label={labels.reason} hint={t('relays.reason_hint')} rows={2} />
      <FormButtons>
        <Button kind="main" type="submit" busy={work.busy}>
          {t('relays.assess_save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
