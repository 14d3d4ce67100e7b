import type { Change } from 'diff'
import { useEffect, useState } from 'react'
import styles from './word-diff.module.css'

/** The new words with what was taken out and put in marked. The comparison is fetched when it is first needed. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const [changes, setChanges] = useState<Change[] | null>(null)
  useEffect(() => {
    let wanted = true
    import('diff').then(({ diffWordsWithSpace }) => {
      if (wanted) setChanges(diffWordsWithSpace(from, to))
    })
    return () => {
      wanted = false
    }
  }, [from, to])
  if (changes === null) return <>{to}</>
  return <>{changes.map((change, index) => partOf(change, index))}</>
}

function partOf(change: Change, index: number) {
  const key = `${index} ${change.value}`
  if (change.added)
    return (
      <ins key={key} className={styles.added}>
        {change.value}
      </ins>
    )
  if (change.removed)
    return (
      <del key={key} className={styles.removed}>
        {change.value}
      </del>
    )
  return <span key={key}>{change.value}</span>
}
