import { Link } from '@remix-run/react'
import type { HistoryEntry } from '#app/domain/history.ts'
import { pathAtMoment } from '#app/domain/moment.ts'
import { instantText } from '#app/messages/dates.ts'
import { RichText, useText } from '../text.tsx'
import { accounts } from './accounts.tsx'
import { DetailLine } from './detail-line.tsx'
import styles from './history-list.module.css'
import { type Account, type Detail, linked, said, type Telling } from './telling.tsx'

type HistoryItemProps = { entry: HistoryEntry; telling: Telling; brief: boolean }

/** One change: when, who did what, in which words, and where it stands in the chain of records. */
export function HistoryItem({ entry, telling, brief }: HistoryItemProps) {
  const t = useText()
  const { values, details } = accountOf(entry, telling)
  const who = (
    <b key="who" className={styles.who}>
      <bdi>{telling.names[entry.actorId] ?? t('history.somebody')}</bdi>
    </b>
  )
  const shown = brief ? briefly(details) : details
  return (
    <li className={styles.item}>
      <time className={styles.time} dateTime={entry.at} title={instantText(t, entry.at)}>
        {entry.at.slice(11, 16)}
      </time>
      <div>
        <p>
          <RichText id={`history.${entry.type}`} values={{ who, ...values }} />
        </p>
        {shown.length > 0 && (
          <div className={styles.details}>
            {shown.map((detail) => (
              <DetailLine key={keyOf(detail)} detail={detail} casePath={telling.casePath} brief={brief} />
            ))}
          </div>
        )}
      </div>
      {!brief && <ChainRecord entry={entry} telling={telling} />}
    </li>
  )
}

/** What a change led to; what was there before and why stand in the whole history. */
function briefly(details: Detail[]): Detail[] {
  const [first, ...rest] = details.filter(
    (detail) => detail.kind !== 'hash' && labelOf(detail) !== 'history.from',
  )
  return first ? [first, ...rest.filter((detail) => labelOf(detail) !== 'history.why')] : []
}

function labelOf(detail: Detail) {
  return 'label' in detail ? detail.label : undefined
}

/** Within one event each line has a label or a field of its own. */
function keyOf(detail: Detail): string {
  return detail.kind === 'change' ? detail.change.field : (detail.label ?? detail.kind)
}

/** The kind and the data of an entry belong together, which a look-up by kind cannot show to the compiler. */
function accountOf(entry: HistoryEntry, telling: Telling): Account {
  if (entry.type === 'withheld') return said(linked(entry.data, telling))
  const { type, data } = entry
  const account = accounts[type] as (data: HistoryEntry['data'], telling: Telling) => Account
  return account(data, telling)
}

/** The number and the hash under which a change stands in the store's chain. */
function ChainRecord({ entry: { sequence, hash }, telling }: Pick<HistoryItemProps, 'entry' | 'telling'>) {
  const { t, casePath, keptFrom } = telling
  return (
    <details className={styles.record}>
      <summary title={hash}>
        <span className="only-read-out">{t('history.record', { sequence: String(sequence) })}</span>
        <span aria-hidden="true">
          #{sequence} {hash.slice(0, 8)}
        </span>
      </summary>
      <p>
        {t('history.hash_of')} <code className="hash">{hash}</code>
      </p>
      {sequence >= keptFrom && (
        <p>
          <Link to={pathAtMoment(casePath, sequence)}>{t('moments.see_then')}</Link>
        </p>
      )}
    </details>
  )
}
