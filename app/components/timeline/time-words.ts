import type { TimelineItem } from '#app/domain/timeline.ts'
import { instantText, partialDateText } from '#app/messages/dates.ts'
import type { Text } from '#app/messages/text.ts'
import type { Tick } from './time-axis.ts'

/** When something happened, as precisely as it is known. */
export function whenText(t: Text, when: TimelineItem['when']): string {
  if (when && 'instant' in when) return instantText(t, when.instant)
  return partialDateText(t, when?.date ?? null)
}

/** A mark of the axis in as few words as tell it from its neighbours. */
export function tickText(t: Text, { at, step, first }: Tick): string {
  const date = new Date(at)
  return t(`timeline.${first ? 'first' : 'next'}_${step}`, {
    year: String(date.getUTCFullYear()),
    month: t('dates.month_short', { month: date.getUTCMonth() + 1 }),
    day: date.getUTCDate(),
    time: date.toISOString().slice(11, 16),
  })
}
