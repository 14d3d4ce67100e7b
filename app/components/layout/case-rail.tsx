import { NavLink, useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { can } from '#app/domain/actor.ts'
import { numberLabel } from '#app/domain/claim.ts'
import type { Language } from '#app/domain/language.ts'
import { useText } from '../text.tsx'
import { langOf } from '../ui/quote.tsx'
import { type StandingCounts, VerdictBar } from '../ui/verdict-bar.tsx'
import styles from './case-rail.module.css'
import { usePerson } from './shell-context.tsx'

/** What the rail shows of a case. Counts leave retracted claims out. */
export type CaseNav = {
  slug: string
  title: string
  claims: StandingCounts
  sources: { number: number; title: string; language: Language }[]
  questions: number
}

/** The ways through a case. Beside the page where there is room; folded over it where there is not. */
export function CaseRail({ nav }: { nav: CaseNav }) {
  const t = useText()
  const person = usePerson()
  const fold = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page folds the rail
  useEffect(() => {
    if (fold.current) fold.current.open = false
  }, [pathname])
  const home = `/cases/${nav.slug}`
  const total = Object.values(nav.claims).reduce((sum, count) => sum + count, 0)
  return (
    <aside className={styles.rail} data-screen-only>
      <details ref={fold} className={styles.fold}>
        <summary className={styles.summary}>
          {t('shell.in_this_case', { claims: total, sources: nav.sources.length })}
        </summary>
        <nav className={styles.nav} aria-label={t('shell.case_nav')}>
          <ul className={styles.list}>
            <RailLink to={`${home}/claims`} count={String(total)}>
              {t('shell.claims')}
              <VerdictBar counts={nav.claims} />
            </RailLink>
            <RailLink to={`${home}/questions`} count={String(nav.questions)}>
              {t('shell.questions')}
            </RailLink>
            <RailLink to={`${home}/sheet`}>{t('shell.sheet')}</RailLink>
            <RailLink to={`${home}/timeline`}>{t('shell.timeline')}</RailLink>
            <RailLink to={`${home}/origins`}>{t('shell.origins')}</RailLink>
            <RailLink to={`${home}/history`}>{t('shell.history')}</RailLink>
            <RailLink to={`${home}/moments`}>{t('shell.moments')}</RailLink>
          </ul>
          <h2 className={styles.heading}>{t('shell.sources')}</h2>
          <ul className={styles.list}>
            {nav.sources.map((source) => (
              <RailLink
                key={source.number}
                to={`${home}/sources/${numberLabel('S', source.number)}`}
                count={numberLabel('S', source.number)}
              >
                <span lang={langOf(source.language)}>{source.title}</span>
              </RailLink>
            ))}
            {person && can(person, 'edit') && (
              <RailLink to={`${home}/sources/new`} count="+">
                {t('shell.add_source')}
              </RailLink>
            )}
          </ul>
        </nav>
      </details>
    </aside>
  )
}

function RailLink({ to, count = '', children }: { to: string; count?: string; children: ReactNode }) {
  return (
    <li>
      <NavLink className={styles.link} to={to}>
        <span className={styles.count}>{count}</span>
        <span className={styles.words}>{children}</span>
      </NavLink>
    </li>
  )
}
