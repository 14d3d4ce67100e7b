import type { ReactNode } from 'react'
import styles from './choice-field.module.css'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import {
  controlProps,
  Field,
  FieldErrors,
  FieldHint,
  type FieldProps,
  type FormField,
  Optional,
} from './field.tsx'

export type Choice = { value: string; label: string }

/** Choices that belong together, under a heading. */
export type ChoiceGroup = { heading: string; choices: Choice[] }

/** A choice among many. `none` adds an empty choice with that word in front. */
export function Select({
  field,
  label,
  hint,
  optional = false,
  choices,
  none,
}: FieldProps & { choices: (Choice | ChoiceGroup)[]; none?: string }) {
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <select
        {...controlProps({ field, hint })}
        className={classNames(fieldStyles.control, fieldStyles.select)}
        defaultValue={field.defaultValue}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.heading} label={choice.heading}>
              <Options choices={choice.choices} />
            </optgroup>
          ) : (
            <Options key={choice.value} choices={[choice]} />
          ),
        )}
      </select>
    </Field>
  )
}

function Options({ choices }: { choices: Choice[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

export type RichChoice = { value: string; label: ReactNode; hint?: ReactNode }

type RadioGroupProps = FieldProps & {
  choices: RichChoice[]
  layout?: 'segments' | 'list'
  onChoose?: (value: string) => void
}

/** A choice among a few that are all seen at once: as segments of one control, or as a list with a hint each. */
export function RadioGroup({
  field,
  label,
  hint,
  optional = false,
  choices,
  layout = 'segments',
  onChoose,
}: RadioGroupProps) {
  const { id, ...control } = controlProps({ field, hint })
  return (
    <fieldset className={styles.group} aria-describedby={control['aria-describedby']}>
      <legend className={styles.legend}>
        {label}
        {optional && <Optional />}
      </legend>
      {hint && <FieldHint field={field}>{hint}</FieldHint>}
      <div className={styles[layout]}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={field.name}
              value={choice.value}
              defaultChecked={field.defaultValue === choice.value}
              aria-invalid={control['aria-invalid']}
              onChange={() => onChoose?.(choice.value)}
            />
            <span className={styles.words}>
              {choice.label}
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  )
}

/** A field of which several choices may be taken. */
export type SeveralField = Omit<FormField, 'defaultValue'> & { defaultValue?: unknown }

type CheckboxGroupProps = Omit<FieldProps, 'field'> & { field: SeveralField; choices: Choice[] }

/** Any number of a few choices. */
export function CheckboxGroup({ field, label, hint, choices }: CheckboxGroupProps) {
  const { id, name, errors, defaultValue } = field
  const named: FormField = { id, name, errors }
  const control = controlProps({ field: named, hint })
  const taken = [defaultValue].flat()
  return (
    <fieldset className={styles.group} aria-describedby={control['aria-describedby']}>
      <legend className={styles.legend}>
        {label}
        <Optional />
      </legend>
      {hint && <FieldHint field={named}>{hint}</FieldHint>}
      <div className={styles.several}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.check}>
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={name}
              value={choice.value}
              defaultChecked={taken.includes(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={named} />
    </fieldset>
  )
}

/** A single yes or no, sent as `on`. */
export function Checkbox({ field, label, hint }: FieldProps) {
  return (
    <div className={styles.group}>
      <label className={styles.check}>
        <input
          type="checkbox"
          {...controlProps({ field, hint })}
          defaultChecked={field.defaultValue === 'on'}
        />
        <span>{label}</span>
      </label>
      {hint && <FieldHint field={field}>{hint}</FieldHint>}
      <FieldErrors field={field} />
    </div>
  )
}
