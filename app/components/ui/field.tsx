import type { ReactNode } from 'react'
import { useText } from '../text.tsx'
import styles from './field.module.css'

/** What a part needs of a field; `fields.title` of `useWorkForm` has this form. */
export type FormField = {
  id: string
  name: string
  errors?: string[] | undefined
  defaultValue?: string | undefined
}

/** The field with a choice made where none was yet. The fields of a form are proxies, so they cannot be spread. */
export function withDefault({ id, name, errors, defaultValue }: FormField, choice: string): FormField {
  return { id, name, errors, defaultValue: defaultValue ?? choice }
}

/** What every field part takes. `optional` adds the word; fields are required unless they say so. */
export type FieldProps = { field: FormField; label: ReactNode; hint?: ReactNode; optional?: boolean }

/** The attributes that tie a control to its label, hint and errors. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export function controlProps({ field, hint }: Pick<FieldProps, 'field' | 'hint'>): ControlProps {
  const described = [hint && hintId(field), field.errors?.length && errorId(field)].filter(Boolean).join(' ')
  return {
    id: field.id,
    name: field.name,
    'aria-describedby': described || undefined,
    'aria-invalid': field.errors?.length ? true : undefined,
  }
}

/** A label, a control, a hint and what is wrong, in this order and tied together. */
export function Field({ field, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field.id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && <FieldHint field={field}>{hint}</FieldHint>}
      {children}
      <FieldErrors field={field} />
    </div>
  )
}

export function Optional() {
  const t = useText()
  return <span className={styles.optional}> {t('form.optional')}</span>
}

export function FieldHint({ field, children }: { field: FormField; children: ReactNode }) {
  return (
    <p className={styles.hint} id={hintId(field)}>
      {children}
    </p>
  )
}

export function FieldErrors({ field }: { field: FormField }) {
  if (!field.errors?.length) return null
  return (
    <ul className={styles.errors} id={errorId(field)}>
      {field.errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}

function hintId(field: FormField): string {
  return `${field.id}-hint`
}

function errorId(field: FormField): string {
  return `${field.id}-error`
}
