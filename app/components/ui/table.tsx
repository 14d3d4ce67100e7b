import type { ReactNode } from 'react'
import { useText } from '../text.tsx'
import styles from './table.module.css'

type TableProps = {
  /** Says what the table holds; read out, not shown. */
  caption: string
  head: ReactNode
  children: ReactNode
}

/** A table of quiet lines that scrolls inside itself on a narrow screen. `head` is a row of `th`. */
export function Table({ caption, head, children }: TableProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={t('common.table_of', { caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className="only-read-out">{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
