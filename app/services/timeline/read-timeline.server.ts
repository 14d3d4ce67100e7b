import { numberLabel } from '#app/domain/claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { sumDays, type Timeline, type TimelineItem } from '#app/domain/timeline.ts'
import { countTimelineDays, listTimeline, type TimelineRow } from '#db/queries/timeline.server.ts'
import type { Work } from '../work.server.ts'

export type TimelineQuery = {
  caseId: CaseId
  /** A day, month or year, or what a page before gave as `next`; everything when it is left out. */
  from?: string | undefined
  limit: number
}

/** One page of when the claims of a case were said and judged (what was only proposed is left out), and its sources published and captured. Retracted claims are left out. */
export function readTimeline(
  { db }: Pick<Work, 'db'>,
  { caseId, from = '', limit }: TimelineQuery,
): Timeline {
  const rows = listTimeline(db, { caseId, from, limit: limit + 1 })
  return {
    items: rows.slice(0, limit).map(toItem),
    next: rows[limit]?.key ?? null,
    ...sumDays(countTimelineDays(db, { caseId, from }), limit),
  }
}

function toItem({ lane, number, date, instant, standing, words, language, key }: TimelineRow): TimelineItem {
  const isOfClaim = lane === 'said' || lane === 'judged'
  return {
    ...{ lane, label: numberLabel(isOfClaim ? 'C' : 'S', number), words, language, key },
    when: instant === null ? date && { date } : { instant },
    ...(standing && { standing }),
  }
}
