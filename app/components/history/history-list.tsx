import { groupByDay, type History } from '#app/domain/history.ts'
import { instantDayText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'
import { HistoryItem } from './history-item.tsx'
import styles from './history-list.module.css'

type HistoryListProps = {
  history: Pick<History, 'entries' | 'names' | 'languages' | 'keptFrom'>
  casePath: string
  /** The level of the days' headings on the page. */
  heading?: 'h2' | 'h3'
  /** Sentences with the beginning of their words only, for a page that leads to the whole history. */
  brief?: boolean
}

/** Changes in words, newest first, grouped by day in UTC. */
export function HistoryList({ history, casePath, heading: Heading = 'h2', brief = false }: HistoryListProps) {
  const t = useText()
  const { names, languages, keptFrom } = history
  if (history.entries.length === 0) return <p className="small">{t('history.none')}</p>
  return (
    <div className={styles.days}>
      {groupByDay(history.entries).map(({ day, entries }) => (
        <div key={day} className={styles.day}>
          <Heading className={styles.heading}>
            <time dateTime={day}>{instantDayText(t, day)}</time> <small>{t('history.utc')}</small>
          </Heading>
          <ol className={styles.list}>
            {entries.map((entry) => (
              <HistoryItem
                key={entry.sequence}
                entry={entry}
                telling={{ t, casePath, names, languages, keptFrom }}
                brief={brief}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
