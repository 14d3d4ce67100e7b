import { Link } from '@remix-run/react'
import styles from './number-label.module.css'

/** C4, S2, E11 in tabular figures; with `to` it leads there. */
export function NumberLabel({ label, to }: { label: string; to?: string }) {
  if (to === undefined) return <span className={styles.label}>{label}</span>
  return (
    <Link className={styles.label} to={to}>
      {label}
    </Link>
  )
}

/** A piece of evidence cited in running text. */
export function EvidenceChip({ label, to }: { label: string; to?: string }) {
  const chip = <span className={styles.chip}>{label}</span>
  return to === undefined ? chip : <Link to={to}>{chip}</Link>
}
