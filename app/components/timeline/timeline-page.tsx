import type { TimelineItem } from '#app/domain/timeline.ts'
import { PageHead, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { TimelineTable } from './timeline-table.tsx'

/** A case in time: drawn for the eye, and as a table for everybody else and for paper. */
export function TimelinePage({ items, casePath }: { items: TimelineItem[]; casePath: string }) {
  const t = useText()
  const unknown = items.filter(({ when }) => when === null).length
  return (
    <>
      <PageHead title={t('timeline.title')}>
        <p>{t('timeline.about')}</p>
      </PageHead>
      {items.length > unknown ? (
        <TimelineDrawing items={items} casePath={casePath} />
      ) : (
        <EmptyState title={t('timeline.none')} />
      )}
      {unknown > 0 && <p className="small">{t('timeline.unknown', { count: unknown })}</p>}
      {items.length > 0 && (
        <Section title={t('timeline.table')} count={items.length}>
          <TimelineTable items={items} casePath={casePath} />
        </Section>
      )}
    </>
  )
}
