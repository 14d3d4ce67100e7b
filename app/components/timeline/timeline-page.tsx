import type { Timeline } from '#app/domain/timeline.ts'
import { PageHead, Section } from '../layout/page.tsx'
import { useText } from '../text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Pager } from '../ui/pager.tsx'
import { PeriodForm } from './period-form.tsx'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { TimelineTable } from './timeline-table.tsx'

export type TimelinePageProps = {
  timeline: Timeline
  casePath: string
  /** Where this page begins; empty for the first one. */
  from: string
  firstTo: string | null
  nextTo: string | null
}

/** A page of a case in time: drawn for the eye, and as a table for everybody else and for paper. */
export function TimelinePage({ timeline, casePath, from, firstTo, nextTo }: TimelinePageProps) {
  const t = useText()
  const { items, count, before, undated, periods } = timeline
  const isParted = firstTo !== null || nextTo !== null
  const isDrawn = items.some(({ when }) => when !== null)
  const begin = items[0]?.key ?? from
  const shown = { first: before + 1, last: before + items.length, count }
  return (
    <>
      <PageHead
        title={t('timeline.title')}
        facts={isParted && items.length > 0 && t('timeline.shown', shown)}
      >
        <p>{t('timeline.about')}</p>
      </PageHead>
      {isParted && <PeriodForm key={begin} shown={begin} periods={periods} undated={undated} />}
      {isDrawn && <TimelineDrawing items={items} casePath={casePath} />}
      {count === undated && <EmptyState title={t('timeline.none')} />}
      {count > 0 && items.length === 0 && <EmptyState title={t('timeline.none_from')} />}
      {undated > 0 && <p className="small">{t('timeline.unknown', { count: undated })}</p>}
      {items.length > 0 && (
        <Section title={t('timeline.table')} count={items.length}>
          <TimelineTable items={items} casePath={casePath} />
        </Section>
      )}
      <Pager label={t('timeline.pages')} first={firstTo} next={nextTo} />
    </>
  )
}
