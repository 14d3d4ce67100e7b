import { type ChangeEvent, useRef, useState } from 'react'
import { useText } from '../text.tsx'
import { controlProps, Field, type FieldProps } from '../ui/field.tsx'
import styles from './file-field.module.css'
import { setFiles, useDroppedFiles } from './use-dropped-files.ts'

type FileFieldProps = FieldProps & { accept: string; largest: number; multiple?: boolean }

/**
 * A file to upload, or several, chosen or dropped anywhere on the page. One that is too large is taken out before it is sent, and said
 * so; the others stay.
 */
export function FileField({ field, label, hint, accept, largest, multiple = false }: FileFieldProps) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const dragging = useDroppedFiles(input)
  const [tooLarge, setTooLarge] = useState<string[]>([])
  const look = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    const large = files.filter(({ size }) => size > largest)
    setTooLarge(large.map(({ name }) => name))
    if (large.length > 0)
      setFiles(
        target,
        files.filter((file) => !large.includes(file)),
      )
  }
  const said = tooLarge.map((name) => t('sources.file_too_large', { name }))
  const shown = { id: field.id, name: field.name, errors: said.length > 0 ? said : field.errors }
  return (
    <Field field={shown} label={label} hint={hint}>
      <input
        ref={input}
        type="file"
        {...controlProps({ field: shown, hint })}
        className={styles.file}
        accept={accept}
        multiple={multiple}
        onChange={look}
        data-dragging={dragging || undefined}
      />
    </Field>
  )
}
