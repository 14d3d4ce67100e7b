import { type ChangeEvent, useState } from 'react'
import { useText } from '../text.tsx'
import { controlProps, Field, type FieldProps } from '../ui/field.tsx'
import styles from './file-field.module.css'

type FileFieldProps = FieldProps & { accept: string; largest: number; multiple?: boolean }

/** A file to upload, or several, chosen or dropped. One that is too large is taken out before it is sent, and said so. */
export function FileField({ field, label, hint, accept, largest, multiple = false }: FileFieldProps) {
  const t = useText()
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const look = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = [...(target.files ?? [])].find(({ size }) => size > largest)
    const name = file?.name ?? null
    setTooLarge(name)
    if (name !== null) target.value = ''
  }
  const errors = tooLarge === null ? field.errors : [t('sources.file_too_large', { name: tooLarge })]
  const shown = { id: field.id, name: field.name, errors }
  return (
    <Field field={shown} label={label} hint={hint}>
      <input
        type="file"
        {...controlProps({ field: shown, hint })}
        className={styles.file}
        accept={accept}
        multiple={multiple}
        onChange={look}
      />
    </Field>
  )
}
