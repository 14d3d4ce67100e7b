import { Link, useFetcher } from '@remix-run/react'
import type { ShownAbsence } from '#app/domain/board-page.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { Time } from '../ui/time.tsx'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import type { WorkFormReply } from '../ui/work-form-reply.ts'
import styles from './board-page.module.css'

type AbsencesBlockProps = { absences: ShownAbsence[]; boardPath: string; mayEdit: boolean }

/** What is missing, with who recorded it. */
export function AbsencesBlock({ absences, boardPath, mayEdit }: AbsencesBlockProps) {
  const t = useText()
  if (absences.length === 0) return <p className="small">{t('board.absences_none')}</p>
  return (
    <ul className={styles.absences}>
      {absences.map(({ id, text, recorded }) => (
        <li key={id} id={id}>
          <p dir="auto">{text}</p>
          <p className="small">
            {t('board.recorded_by', { by: recorded.by })} <Time at={recorded.at} precision="day" />{' '}
            {mayEdit && (
              <Link to={`${boardPath}/retract?what=${id}`} data-screen-only="">
                {t('questions.retract')}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Records something as missing, and stays on the page. */
export function AbsenceForm({ submissionKey }: { submissionKey: string }) {
  const t = useText()
  const fetcher = useFetcher<WorkFormReply>()
  const work = useWorkForm<{ text: string }>({
    ...{ id: 'record-absence', intent: 'absence', reply: fetcher.data, fetcher },
  })
  const labels = { text: t('board.absence') }
  return (
    <div className={styles.form}>
      <WorkForm work={work} labels={labels} submissionKey={submissionKey}>
        <TextArea field={work.fields.text} label={labels.text} hint={t('board.absence_hint')} rows={2} />
        <FormButtons>
          <Button type="submit" busy={work.busy}>
            {t('board.absence_do')}
          </Button>
        </FormButtons>
      </WorkForm>
    </div>
  )
}
