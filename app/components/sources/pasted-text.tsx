import { classNames } from '../ui/class-names.ts'
import fieldStyles from '../ui/field.module.css'
import { controlProps, Field, type FieldProps } from '../ui/field.tsx'
import styles from './source-form.module.css'

/** The place to paste a whole text into: tall from the start, and needed only where no file is chosen. */
export function PastedText({ field, label, hint }: FieldProps) {
  return (
    <Field field={field} label={label} hint={hint}>
      <textarea
        {...controlProps({ field, hint })}
        className={classNames(fieldStyles.control, fieldStyles.area, fieldStyles.reading, styles.pasted)}
        defaultValue={field.defaultValue}
      />
    </Field>
  )
}
