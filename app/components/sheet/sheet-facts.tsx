import type { Fact } from '#app/messages/sheet-words.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './sheet.module.css'

/** Labels and what they say; nothing when there is nothing to say. `inline` sets them in one running line. */
export function SheetFacts({ facts, inline = false }: { facts: Fact[]; inline?: boolean }) {
  if (facts.length === 0) return null
  return (
    <dl className={classNames(styles.facts, inline && styles.inline)}>
      {facts.map(({ label, value, code }) => (
        <div key={label}>
          <dt>{label}</dt>{' '}
          <dd dir="auto" className={code ? 'hash' : undefined}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
