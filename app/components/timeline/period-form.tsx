import { Form } from '@remix-run/react'
import { type Timeline, undated as undatedPlace } from '#app/domain/timeline.ts'
import { pointText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/choice-field.tsx'
import styles from './period-form.module.css'

/** `shown` is the place that the page begins with. */
type PeriodFormProps = Pick<Timeline, 'periods' | 'undated'> & { shown: string }

/** The whole time of a long case, how much began when, and the way there. */
export function PeriodForm({ periods, undated, shown }: PeriodFormProps) {
  const t = useText()
  const dated = periods.map(({ period, count }) => ({
    value: period,
    label: t('timeline.period', { period: pointText(t, period), count }),
  }))
  const choices = [
    ...dated,
    ...(undated > 0
      ? [{ value: undatedPlace, label: t('timeline.period', { period: t('dates.unknown'), count: undated }) }]
      : []),
  ]
  const current = choices.findLast(({ value }) => value <= shown)?.value ?? choices[0]?.value
  return (
    <Form method="get" className={styles.form} data-screen-only="">
      <Select
        field={{ id: 'timeline-from', name: 'from', defaultValue: current }}
        label={t('timeline.from')}
        choices={choices}
      />
      <Button type="submit">{t('timeline.show')}</Button>
    </Form>
  )
}
