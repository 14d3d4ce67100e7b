import { Form } from '@remix-run/react'
import type { Difference } from '#app/domain/difference.ts'
import { instantText } from '#app/messages/dates.ts'
import type { MessageId } from '#app/messages/en.ts'
import { PageHead, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { TextField } from '../ui/text-field.tsx'
import { DifferenceView } from './difference-view.tsx'
import styles from './moments-page.module.css'

/**
 * `asked` is what the fields say, with the numbers of the records that filled them in; `compared` the times that were compared, `to` null for
 * now.
 */
export type MomentsPageProps = {
  casePath: string
  asked: { at: string; from: string; fromRecord: string; to: string; toRecord: string }
  refusal: MessageId | null
  compared: { from: string; to: string | null; difference: Difference } | null
}

/** Leads to the case as it was known at a moment, and says what two moments differ in. */
export function MomentsPage({ casePath, asked, refusal, compared }: MomentsPageProps) {
  const t = useText()
  const time = (name: keyof typeof asked) => ({ id: `moments-${name}`, name, defaultValue: asked[name] })
  const input = { type: 'datetime-local', step: 1 } as const
  return (
    <>
      <PageHead title={t('moments.title')}>
        <p>{t('moments.about')}</p>
      </PageHead>
      {refusal && <Callout kind="error" role="alert" title={t(refusal)} />}
      <Section title={t('moments.see')}>
        <Form method="get" className={styles.form} action={`${casePath}/moments`}>
          <TextField field={time('at')} label={t('moments.at')} hint={t('moments.at_hint')} {...input} />
          <Button type="submit">{t('moments.show')}</Button>
        </Form>
      </Section>
      <Section title={t('moments.compare')}>
        <Form method="get" className={styles.form} action={`${casePath}/moments`}>
          <input type="hidden" name="fromRecord" value={asked.fromRecord} />
          <input type="hidden" name="toRecord" value={asked.toRecord} />
          <TextField field={time('from')} label={t('moments.from')} hint={t('moments.at_hint')} {...input} />
          <TextField
            field={time('to')}
            label={t('moments.to')}
            hint={t('moments.to_hint')}
            optional
            {...input}
          />
          <Button type="submit">{t('moments.show_changes')}</Button>
        </Form>
      </Section>
      {compared && <Compared {...compared} casePath={casePath} />}
    </>
  )
}

function Compared({
  from,
  to,
  difference,
  casePath,
}: NonNullable<MomentsPageProps['compared']> & { casePath: string }) {
  const t = useText()
  const values = { from: instantText(t, from), to: to === null ? '' : instantText(t, to) }
  return (
    <>
      <p role="status" className={styles.between}>
        {to === null ? t('moments.between_now', { from: values.from }) : t('moments.between', values)}
      </p>
      <DifferenceView difference={difference} casePath={casePath} />
    </>
  )
}
