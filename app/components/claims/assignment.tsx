import { type FetcherWithComponents, useFetcher } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import type { ShownAssignment } from '#app/domain/assignment.ts'
import { useText } from '../text.tsx'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Select } from '../ui/choice-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useHasUnsavedWords } from '../ui/unsaved-words.ts'
import { useBasis } from '../ui/use-basis.ts'
import { useWorkForm } from '../ui/use-work-form.ts'
import { FormButtons, WorkForm } from '../ui/work-form.tsx'
import { type PageReply, replyTo } from '../ui/work-form-reply.ts'
import styles from './assignment.module.css'
import { assignmentWords } from './assignment-words.ts'

const formId = 'assign-claim'

type AssignmentProps = {
  assignment: ShownAssignment
  people: { id: string; name: string }[]
  mayAssign: boolean
  reply: PageReply | undefined
  submissionKey: string
}

/** Who is to judge the claim and until when, and the form that says so. */
export function Assignment({ assignment, mayAssign, ...form }: AssignmentProps) {
  const t = useText()
  if (!mayAssign && assignment.name === null) return null
  const words = (
    <span className={styles.words} data-overdue={assignment.overdue || undefined}>
      {assignmentWords(t, assignment)}
    </span>
  )
  if (!mayAssign) return <p className={styles.line}>{words}</p>
  return <AssignForm assignment={assignment} words={words} {...form} />
}

type AssignFormProps = Omit<AssignmentProps, 'mayAssign'> & { words: ReactNode }

function AssignForm({ assignment, people, reply, submissionKey, words }: AssignFormProps) {
  const t = useText()
  const fetcher = useFetcher<PageReply>()
  const answered = fetcher.data ?? replyTo(reply, 'assign')
  const opened = useRef(assignment)
  if (!useHasUnsavedWords(formId)) opened.current = assignment
  return (
    <details className={styles.fold} open={answered !== undefined && answered.status !== 'done'}>
      <summary className={styles.line}>
        {words} <span className={styles.change}>{t('assignment.change')}</span>
      </summary>
      {answered?.status === 'done' && <Callout kind="done" role="status" title={t('assignment.done')} />}
      <AssignFields
        key={wordsOf(opened.current)}
        {...{ answered, fetcher, submissionKey }}
        opened={opened.current}
        seen={wordsOf(assignment)}
        people={withAssignee(people, opened.current)}
      />
    </details>
  )
}

/** An assignee who can no longer judge or sign in is still the one who is named. */
function withAssignee(people: AssignmentProps['people'], { id, name }: ShownAssignment) {
  return id === null || name === null || people.some((person) => person.id === id)
    ? people
    : [...people, { id, name }]
}

function wordsOf({ id, dueOn }: ShownAssignment): string {
  return `${id ?? ''} ${dueOn ?? ''}`
}

type AssignFieldsProps = Pick<AssignmentProps, 'people' | 'submissionKey'> & {
  /** The assignment that the fields were filled from: while somebody chooses another, not the one of now. */
  opened: ShownAssignment
  /** The assignment of now. */
  seen: string
  answered: PageReply | undefined
  fetcher: FetcherWithComponents<PageReply>
}

function AssignFields({ opened, seen, people, answered, fetcher, submissionKey }: AssignFieldsProps) {
  const t = useText()
  const work = useWorkForm<{ assigneeId: string; dueOn: string }>({
    ...{ id: formId, intent: 'assign', reply: answered, fetcher },
    defaults: { assigneeId: opened.id ?? '', dueOn: opened.dueOn ?? '' },
  })
  const [basis] = useBasis([seen], work.reply)
  const labels = { assigneeId: t('assignment.to'), dueOn: t('assignment.due_on') }
  return (
    <WorkForm
      work={work}
      labels={work.reply?.status === 'conflict' ? {} : labels}
      submissionKey={submissionKey}
    >
      <input type="hidden" name="seen" value={basis} />
      <div className={styles.fields}>
        <Select
          field={work.fields.assigneeId}
          label={labels.assigneeId}
          none={t('assignment.none')}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField field={work.fields.dueOn} label={labels.dueOn} type="date" optional />
      </div>
      <FormButtons>
        <Button type="submit" busy={work.busy}>
          {t('assignment.save')}
        </Button>
      </FormButtons>
    </WorkForm>
  )
}
