import { type ReactNode, useId } from 'react'
import styles from './tooltip.module.css'

/** A short remark on something that can be focused; shown on hover and focus, and read out with it. */
export function Tooltip({
  words,
  children,
}: {
  words: string
  children: (describedBy: string) => ReactNode
}) {
  const id = useId()
  return (
    <span className={styles.anchor}>
      {children(id)}
      <span role="tooltip" id={id} className={styles.words}>
        {words}
      </span>
    </span>
  )
}
