import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Case } from '#app/domain/case.ts'
import { useText } from '../text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Time } from '../ui/time.tsx'
import styles from './case-list.module.css'

type CaseLine = Pick<Case, 'slug' | 'title' | 'summary' | 'createdAt'> & {
  sources: number
  claims: number
  unchecked: number
}

/** The cases of the desk, the newest first. `action` opens another one, where one may. */
export function CaseList({ cases, action }: { cases: CaseLine[]; action: ReactNode }) {
  const t = useText()
  if (cases.length === 0) {
    return (
      <EmptyState title={t('cases.none')} action={action}>
        {t(action ? 'cases.none_text' : 'cases.none_text_viewer')}
      </EmptyState>
    )
  }
  return (
    <ul className={styles.cases}>
      {cases.map((line) => (
        <li key={line.slug} className={styles.case}>
          <h2 className={styles.title}>
            <Link to={`/cases/${line.slug}`}>{line.title}</Link>
          </h2>
          {line.summary !== '' && <p className={styles.summary}>{line.summary}</p>}
          <p className="facts">
            <span>{t('cases.claims', { count: line.claims })}</span>
            <span>{t('cases.unchecked_count', { count: line.unchecked })}</span>
            <span>{t('cases.sources', { count: line.sources })}</span>
            <span>
              {t('cases.opened')} <Time at={line.createdAt} precision="day" />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
