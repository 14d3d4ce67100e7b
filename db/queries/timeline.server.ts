import { type SQL, sql } from 'drizzle-orm'
import type { CaseId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import type { PartialDate } from '#app/domain/partial-date.ts'
import { type TimelineDay, type TimelineLane, undated } from '#app/domain/timeline.ts'
import type { Standing } from '#app/domain/verdict.ts'
import type { Tx } from '../open-database.server.ts'
import { countingSql } from './in-force.server.ts'

export type TimelineRow = {
  lane: TimelineLane
  number: number
  date: PartialDate | null
  instant: string | null
  standing: Standing | null
  words: string
  language: Language
  /** Its place in the order of time. */
  key: string
}

type TimelineQuery = { caseId: CaseId; from: string; limit: number }

/** What happened in a case from a place in the order of time on. Verdicts that were only proposed and retracted claims are left out. */
export function listTimeline(tx: Tx, { caseId, from, limit }: TimelineQuery): TimelineRow[] {
  return tx.all(sql`with ${placed(caseId)}
    select p.lane, p.number, p.date, p.instant, p.standing, p.key, coalesce(w.text, s.title) as words,
      coalesce(w.language, s.language) as language
    from (select * from placed where key >= ${from} order by key limit ${limit}) p
    left join claims c on c.id = p.subject left join wordings w on w.id = c.wording_id
    left join sources s on s.id = p.subject order by p.key`)
}

/** How much of the timeline of a case began on which day, and how much of that stands before a place in the order of time. */
export function countTimelineDays(
  tx: Tx,
  { caseId, from }: Pick<TimelineQuery, 'caseId' | 'from'>,
): TimelineDay[] {
  return tx.all(sql`with ${placed(caseId)}
    select substr(start, 1, 10) as day, count(*) as count, sum(key < ${from}) as before
    from placed group by day order by day`)
}

/** As `placed` everything that happened, with the day or instant at which it began and its place in the order of time. */
function placed(caseId: CaseId): SQL {
  return sql`happened as (${happened(caseId)}),
    pointed as (select *, case when date like '../%' then substr(date, 4)
      else substr(date, 1, instr(date || '/', '/') - 1) end as point from happened),
    started as (select *, coalesce(instant, point || substr('0000-01-01', length(point) + 1), ${undated}) as start from pointed),
    placed as (select *, start || ' ' || rank || printf(' %09d ', number) || id as key from started)`
}

function happened(caseId: CaseId): SQL {
  return sql`select 'said' as lane, 1 as rank, c.number, c.id as subject, c.id, c.claimed_on as date, null as instant,
      null as standing from claims c where c.case_id = ${caseId} and c.retracted_at is null
    union all select 'published', 2, s.number, s.id, s.id, s.published, null, null from sources s where s.case_id = ${caseId}
    union all select 'captured', 3, s.number, s.id, k.id, null, k.captured_at, null
      from sources s join captures k on k.source_id = s.id where s.case_id = ${caseId}
    union all select 'judged', 4, c.number, c.id, v.id, null, v.created_at, v.code
      from claims c join verdicts v on v.claim_id = c.id
      where c.case_id = ${caseId} and c.retracted_at is null and ${sql.raw(countingSql('v'))}`
}
