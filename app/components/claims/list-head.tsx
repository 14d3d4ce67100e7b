import { Link } from '@remix-run/react'
import { useText } from '../text.tsx'
import { LinkButton } from '../ui/button.tsx'
import styles from './list-head.module.css'

type ListHeadProps = {
  count: number
  isFiltered: boolean
  /** Where a claim is written; null for those who may not. */
  newTo: string | null
  sheetTo: string | null
}

/** What the list holds and what can be done with it. The count is read out when a filter changes it. */
export function ListHead({ count, isFiltered, newTo, sheetTo }: ListHeadProps) {
  const t = useText()
  return (
    <header className={styles.head}>
      <h1>{t('claims.title')}</h1>
      <p className={styles.count} role="status">
        {t(isFiltered ? 'claims.count_of' : 'claims.count', { count })}
      </p>
      <div className={styles.actions} data-screen-only="">
        {sheetTo && <Link to={sheetTo}>{t('claims.sheet_of_list')}</Link>}
        {newTo && <LinkButton to={newTo}>{t('claims.new')}</LinkButton>}
      </div>
    </header>
  )
}
