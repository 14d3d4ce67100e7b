import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ClaimLine } from '#app/domain/case-overview.ts'
import { useText } from '../text.tsx'
import { VerdictIcon } from '../ui/marks.tsx'
import { langOf } from '../ui/quote.tsx'
import styles from './claim-lines.module.css'

/** Beyond this many the list of claims is the better place. */
const shown = 8

type ClaimLinesProps<Line> = {
  lines: Line[]
  claimsPath: string
  /** Where all of them are listed. */
  allTo: string
  none: string
  /** What stands under a wording. */
  children?: (line: Line) => ReactNode
}

/** A few claims, one below the other, each leading to its page. */
export function ClaimLines<Line extends ClaimLine>({ lines, children, ...props }: ClaimLinesProps<Line>) {
  const t = useText()
  if (lines.length === 0) return <p className={styles.none}>{props.none}</p>
  const more = lines.length - shown
  return (
    <>
      <ul className={styles.lines}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.number} className={styles.line}>
            <VerdictIcon standing={line.standing} />
            <span className={styles.number}>C{line.number}</span>
            <div>
              <Link to={`${props.claimsPath}/C${line.number}`} lang={langOf(line.language)}>
                {line.wording}
              </Link>
              {children && <p className={styles.under}>{children(line)}</p>}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.none}>
          <Link to={props.allTo}>{t('cases.more', { count: more })}</Link>
        </p>
      )}
    </>
  )
}
