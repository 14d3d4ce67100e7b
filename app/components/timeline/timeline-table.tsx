import type { TimelineItem } from '#app/domain/timeline.ts'
import { useText } from '../text.tsx'
import { VerdictMark } from '../ui/marks.tsx'
import { NumberLabel } from '../ui/number-label.tsx'
import { langOf } from '../ui/quote.tsx'
import { Table } from '../ui/table.tsx'
import { whenText } from './time-words.ts'

/** What the drawing shows, and what has no date, in order. */
export function TimelineTable({ items, casePath }: { items: TimelineItem[]; casePath: string }) {
  const t = useText()
  return (
    <Table
      caption={t('timeline.title')}
      head={
        <tr>
          <th scope="col">{t('timeline.when')}</th>
          <th scope="col">{t('timeline.what')}</th>
          <th scope="col">{t('timeline.words')}</th>
        </tr>
      }
    >
      {items.map((item) => (
        <tr key={item.key}>
          <td>{whenText(t, item.when)}</td>
          <td>
            <NumberLabel
              label={item.label}
              to={`${casePath}/${item.label.startsWith('C') ? 'claims' : 'sources'}/${item.label}`}
            />{' '}
            {t(`timeline.lane_${item.lane}`)} {item.standing && <VerdictMark standing={item.standing} />}
          </td>
          <td lang={langOf(item.language)} dir="auto">
            {item.words}
          </td>
        </tr>
      ))}
    </Table>
  )
}
