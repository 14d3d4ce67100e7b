import { lazy, Suspense, useSyncExternalStore } from 'react'
import fieldStyles from './field.module.css'

/** One thing that can be found: what is shown, a word before it (C4) and what else it is found by. */
export type Findable = { id: string; label: string; words: string; found?: string }

export type ComboboxProps = {
  label: string
  items: Findable[]
  onPick: (item: Findable) => void
  /** Said when nothing fits what was typed. */
  none: string
  placeholder?: string
  /** Called as words are typed, when the items come from the server. */
  onType?: (words: string) => void
  autoFocus?: boolean
}

const FindList = lazy(() => import('./find-list.tsx'))
const never = () => () => {}

/** Type to find, then choose: "find a claim". The list's script is fetched when the box is first shown. */
export function Combobox(props: ComboboxProps) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const waiting = <Waiting label={props.label} />
  return inBrowser ? (
    <Suspense fallback={waiting}>
      <FindList {...props} />
    </Suspense>
  ) : (
    waiting
  )
}

/** Takes the place of the box until it can be used, so that nothing moves. */
function Waiting({ label }: { label: string }) {
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label}>{label}</span>
      <input className={fieldStyles.control} aria-label={label} disabled />
    </div>
  )
}
