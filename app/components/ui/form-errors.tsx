import { useEffect, useRef } from 'react'
import { useText } from '../text.tsx'
import { Callout } from './callout.tsx'
import styles from './form-errors.module.css'
import type { WorkFormState } from './use-work-form.ts'

export type FieldLabels = Partial<Record<string, string>>

type FormErrorsProps = { work: Pick<WorkFormState, 'form' | 'reply'>; labels?: FieldLabels }

/** What kept a form from being saved, each entry leading to its field. It takes the focus when it appears. */
export function FormErrors({ work, labels = {} }: FormErrorsProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const { form, reply } = work
  const entries = Object.entries(form.allErrors).flatMap(([name, errors]) =>
    errors.map((error) => ({ name, error })),
  )
  useEffect(() => {
    if (reply?.status === 'invalid' || reply?.status === 'refused') box.current?.focus()
  }, [reply])
  if (entries.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Callout kind="error" title={t('form.not_saved')}>
        <ul className={styles.list}>
          {entries.map(({ name, error }) => (
            <li key={`${name} ${error}`}>
              {name === '' ? error : <a href={`#${form.id}-${name}`}>{withLabel(labels[name], error)}</a>}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}

function withLabel(label: string | undefined, error: string): string {
  return label === undefined ? error : `${label}: ${error}`
}
