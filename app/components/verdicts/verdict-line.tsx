import type { ReactNode } from 'react'
import { useText } from '../text.tsx'
import type { FormField } from '../ui/field.tsx'
import { TextArea } from '../ui/text-field.tsx'
import styles from './verdict-form.module.css'

const hints = {
  settledBy: 'verdicts.settled_by_hint',
  searched: 'verdicts.searched_hint',
  override: 'verdicts.override_hint',
} as const

type VerdictLineProps = { name: keyof typeof hints; field: FormField; label: string; needed: ReactNode }

/** A line that one verdict needs; with script it appears when that verdict is chosen. */
export function VerdictLine({ name, field, label, needed }: VerdictLineProps) {
  const t = useText()
  return (
    <div className={styles[name]}>
      <TextArea field={field} label={label} hint={t(hints[name])} rows={2} />
      {needed}
    </div>
  )
}
