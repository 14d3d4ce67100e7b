import { useRef } from 'react'
import type { ClaimRow as Row } from '#app/domain/claim-page.ts'
import { useText } from '../text.tsx'
import { oneFor, useKeys } from '../ui/use-keys.ts'
import styles from './claim-list.module.css'
import { ClaimRow } from './claim-row.tsx'

type ClaimListProps = { rows: Row[]; claimsPath: string; mayEdit: boolean }

/** The claims of a case as a list that j and k move through. `claimsPath` is the address of the list. */
export function ClaimList({ rows, claimsPath, mayEdit }: ClaimListProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  const step = (by: 1 | -1) => () => moveFocus(list.current, by)
  useKeys(oneFor({ j: step(1), k: step(-1) }))
  return (
    <div className={styles.frame}>
      <div className={styles.heads} aria-hidden="true">
        <span />
        <span>{t('claims.wording')}</span>
        <span>{t('claims.filter_verdict')}</span>
        <span>{t('claims.for')}</span>
        <span>{t('claims.against')}</span>
      </div>
      <ol ref={list} className={styles.list}>
        {rows.map((row) => (
          <ClaimRow key={row.number} row={row} to={`${claimsPath}/C${row.number}`} mayEdit={mayEdit} />
        ))}
      </ol>
    </div>
  )
}

function moveFocus(list: HTMLElement | null, by: 1 | -1) {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-claim-link]') ?? [])]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))
  links[next]?.focus()
  links[next]?.scrollIntoView({ block: 'nearest' })
}
