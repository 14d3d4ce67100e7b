import { useText } from '../text.tsx'
import { LinkButton } from './button.tsx'
import styles from './pager.module.css'

type PagerProps = {
  label: string
  first: string | null
  next: string | null
  /** What the two links say when the list has better words for its order. */
  firstWords?: string
  nextWords?: string
}

/** Leads through a long list by keys. `first` is null on the first page, `next` on the last. */
export function Pager({ label, first, next, firstWords, nextWords }: PagerProps) {
  const t = useText()
  if (first === null && next === null) return null
  return (
    <nav className={styles.pager} aria-label={label}>
      {first !== null && <LinkButton to={first}>{firstWords ?? t('common.first_page')}</LinkButton>}
      {next !== null && (
        <LinkButton to={next} rel="next">
          {nextWords ?? t('common.next_page')}
        </LinkButton>
      )}
    </nav>
  )
}
