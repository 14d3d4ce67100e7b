import type { ReactNode } from 'react'
import styles from './callout.module.css'
import { classNames } from './class-names.ts'

/** info: good to know; stale: needs a second look; error: did not work; done: did. */
export type CalloutKind = 'info' | 'stale' | 'error' | 'done'

type CalloutProps = {
  kind?: CalloutKind
  title: string
  children?: ReactNode
  action?: ReactNode
  role?: 'status' | 'alert'
}

const signs: Record<CalloutKind, string> = {
  info: 'M8 7.4v3.4M8 5v.01M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 1 1 8 1.6',
  stale: 'M8 4v4.5l3 1.8M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 1 1 8 1.6',
  error: 'M8 4.8v3.6m0 2.6v.01M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 1 1 8 1.6',
  done: 'M3 8.5 6.5 12 13 4.5',
}

/** A notice that stays on the page. Give it a role only when it appears after the page was read. */
export function Callout({ kind = 'info', title, children, action, role }: CalloutProps) {
  return (
    <div className={classNames(styles.callout, styles[kind])} role={role}>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[kind]} />
      </svg>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
