import type { ReactNode } from 'react'
import { useText } from '../text.tsx'
import { classNames } from '../ui/class-names.ts'
import styles from './page.module.css'
import { TopBar, type TopBarProps } from './top-bar.tsx'

/** narrow: a form; page: lists and claims; full: the page lays itself out, as the reader does. */
export type PageWidth = 'narrow' | 'page' | 'full'

type PageProps = TopBarProps & { width?: PageWidth; rail?: ReactNode; children: ReactNode }

/** Everything that stands around a page's own content: skip link, top bar, rail, and the main landmark. */
export function Page({ width = 'page', rail, children, ...bar }: PageProps) {
  const t = useText()
  return (
    <>
      <a className={styles.skip} href="#main" data-screen-only>
        {t('shell.skip')}
      </a>
      <TopBar {...bar} />
      <div className={classNames(rail !== undefined && styles.desk)}>
        {rail}
        <main id="main" tabIndex={-1} className={classNames(styles.main, styles[width])}>
          {children}
        </main>
      </div>
    </>
  )
}

type PageHeadProps = {
  title: ReactNode
  lang?: string
  facts?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** The page's one `h1`, a line of facts under it, and what can be done here. */
export function PageHead({ title, lang, facts, actions, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 lang={lang}>{title}</h1>
        {facts && <div className="facts">{facts}</div>}
        {children}
      </div>
      {actions && (
        <div className="row" data-screen-only>
          {actions}
        </div>
      )}
    </header>
  )
}

type SectionProps = {
  title: string
  id?: string
  count?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page under its own `h2`. `id` lets links lead here. */
export function Section({ title, id, count, actions, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {count !== undefined && <span className="small">{count}</span>}
        {actions && (
          <div className={styles.sectionActions} data-screen-only>
            {actions}
          </div>
        )}
      </div>
      {children}
    </section>
  )
}

/** Two columns where there is room, one below the other where there is not. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}
