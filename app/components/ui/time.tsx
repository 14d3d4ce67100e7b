import type { PartialDate } from '#app/domain/partial-date.ts'
import { instantDayText, instantText, partialDateText } from '#app/messages/dates.ts'
import { useText } from '../text.tsx'

/** A moment, in UTC: "21 Nov 2026, 20:31 UTC". `day` leaves the time to the tooltip. */
export function Time({ at, precision = 'minute' }: { at: string; precision?: 'minute' | 'day' }) {
  const t = useText()
  return (
    <time dateTime={at} title={precision === 'day' ? instantText(t, at) : undefined}>
      {precision === 'day' ? instantDayText(t, at) : instantText(t, at)}
    </time>
  )
}

/** A date as precisely as it is known; null reads "date unknown". */
export function DateWords({ date }: { date: PartialDate | null }) {
  const words = partialDateText(useText(), date)
  return date !== null && !date.includes('/') ? <time dateTime={date}>{words}</time> : <span>{words}</span>
}
