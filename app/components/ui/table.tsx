import type { ReactNode } from 'react'
import styles from './table.module.css'

type TableProps = {
  /** Says what the table holds; read out, not shown. */
  caption: string
  head: ReactNode
  children: ReactNode
}

/** A table of quiet lines that scrolls inside itself on a narrow screen. `head` is a row of `th`. */
export function Table({ caption, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="only-read-out">{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
