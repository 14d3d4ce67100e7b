import { Form } from '@remix-run/react'
import { type FormEventHandler, type ReactNode, useEffect } from 'react'
import { classNames } from './class-names.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { Draft } from './draft.tsx'
import { type FieldLabels, FormErrors } from './form-errors.tsx'
import { emptyForm, noteSent } from './form-values.ts'
import { sendByKey } from './send-by-key.ts'
import { SignedOutNotice } from './signed-out-notice.tsx'
import { SubmissionKey } from './submission-key.tsx'
import { useUnsavedMark } from './unsaved-words.ts'
import type { WorkFormState } from './use-work-form.ts'
import styles from './work-form.module.css'

type WorkFormProps = {
  work: WorkFormState
  children: ReactNode
  /** Names the fields in the list of errors and in a conflict. */
  labels?: FieldLabels
  submissionKey?: string
  action?: string
  encType?: 'multipart/form-data'
  /** false for forms whose words are not worth keeping: a search, a sign-in. */
  draft?: boolean
  className?: string
  /** Sees the form first, and may keep it from being sent. */
  onSubmit?: FormEventHandler<HTMLFormElement>
}

/** The form of `useWorkForm`: notices above, hidden fields, then the fields and buttons given. Works without script. */
export function WorkForm(props: WorkFormProps) {
  const { work, labels, submissionKey, draft = true, children, onSubmit, ...form } = props
  const Tag = work.fetcher?.Form ?? Form
  useUnsavedMark(work)
  const done = work.reply?.status === 'done' ? work.reply : null
  useEffect(() => {
    if (done) emptyForm(work.id)
  }, [done, work.id])
  return (
    <Tag
      {...form}
      id={work.id}
      method="post"
      noValidate
      onKeyDownCapture={sendByKey}
      className={classNames(styles.form, form.className)}
      onSubmit={(event) => {
        onSubmit?.(event)
        noteSent(event.currentTarget)
        if (!event.defaultPrevented) (work.form.onSubmit as FormEventHandler<HTMLFormElement>)(event)
      }}
    >
      {work.reply?.status === 'signed_out' && <SignedOutNotice />}
      {work.reply?.status === 'conflict' ? (
        <ConflictNotice work={work} labels={labels} />
      ) : (
        <FormErrors work={work} labels={labels} />
      )}
      {draft && <Draft work={work} />}
      <SubmissionKey value={submissionKey} renew={done} />
      {work.intent !== undefined && <input type="hidden" name="intent" value={work.intent} />}
      {work.version !== undefined && <input type="hidden" name="version" value={work.version} />}
      {children}
    </Tag>
  )
}

/** The row of buttons at a form's end; the first one is the main one. */
export function FormButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
