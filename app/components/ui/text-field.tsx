import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { controlProps, Field, type FieldProps } from './field.tsx'

type Taken = 'id' | 'name' | 'defaultValue' | 'value'

/** One line of text. `reading` sets it in the reading face, for words that are quoted. */
export function TextField({
  field,
  label,
  hint,
  optional = false,
  reading = false,
  ...input
}: FieldProps & { reading?: boolean } & Omit<InputHTMLAttributes<HTMLInputElement>, Taken>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        {...input}
        {...controlProps({ field, hint })}
        className={classNames(styles.control, reading && styles.reading)}
        defaultValue={field.defaultValue}
        aria-required={!optional}
      />
    </Field>
  )
}

/** Several lines of text; it grows with them. */
export function TextArea({
  field,
  label,
  hint,
  optional = false,
  reading = false,
  rows = 3,
  ...area
}: FieldProps & { reading?: boolean } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Taken>) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <textarea
        {...area}
        {...controlProps({ field, hint })}
        className={classNames(styles.control, styles.area, reading && styles.reading)}
        rows={rows}
        defaultValue={field.defaultValue}
        aria-required={!optional}
      />
    </Field>
  )
}
