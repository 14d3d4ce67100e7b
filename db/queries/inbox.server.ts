import { type SQL, sql } from 'drizzle-orm'
import type { CaseId, ClaimId, CommentId, SourceId, UserId, VerdictId } from '#app/domain/ids.ts'
import type { WaitingClaim } from '#app/domain/inbox.ts'
import { unsettling } from '#app/domain/staleness.ts'
import type { Tx } from '../open-database.server.ts'
import { hasRivalsSql } from './answers.server.ts'
import { inForceSql } from './in-force.server.ts'
import { listOf } from './is-among.server.ts'

export type WaitingRow = WaitingClaim & { claimId: ClaimId }

const waiting = sql`k.slug as caseSlug, k.title as caseTitle, c.id as claimId, c.number, w.text as wording,
  w.language, c.standing, c.due_on as dueOn`

const itsClaim = sql`join wordings w on w.id = c.wording_id join cases k on k.id = c.case_id`

const byDueDate = sql`order by c.due_on is null, c.due_on, since, c.id`

const stands = sql`c.retracted_at is null`

const isProposed = sql`exists (select 1 from open_proposals o where o.claim_id = c.id
  and not exists (select 1 from sign_offs s where s.verdict_id = o.verdict_id))`

/** Claims that are assigned to the person and have no verdict, in force or proposed. */
export function listToJudge(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, c.created_at as since, null as "by" from claims c ${itsClaim}
    where c.assignee_id = ${userId} and ${stands} and c.standing = 'unchecked' and not ${isProposed}
    ${byDueDate} limit ${limit}`)
}

/** Claims on which somebody else's verdict is proposed. */
export function listToSign(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, v.created_at as since, u.name as "by"
    from open_proposals o join verdicts v on v.id = o.verdict_id join claims c on c.id = o.claim_id ${itsClaim}
    join users u on u.id = v.created_by
    where not exists (select 1 from sign_offs s where s.verdict_id = v.id) and v.created_by <> ${userId} and ${stands}
    ${byDueDate} limit ${limit}`)
}

/** Claims whose newest verdict the person proposed, and somebody else returned or judged differently. */
export function listReturned(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, s.created_at as since, u.name as "by"
    from open_proposals o join verdicts v on v.id = o.verdict_id join sign_offs s on s.verdict_id = v.id
    join claims c on c.id = o.claim_id ${itsClaim} join users u on u.id = s.created_by
    where v.created_by = ${userId} and s.created_by <> ${userId} and ${stands} ${byDueDate} limit ${limit}`)
}

export type AddressedRow = WaitingRow & {
  commentId: CommentId
  text: string
  evidence: number | null
  verdictId: VerdictId | null
}

/** Comments that name the person and that they have not taken note of. */
export function listAddressed(tx: Tx, userId: UserId, limit: number): AddressedRow[] {
  return tx.all(sql`select ${waiting}, m.created_at as since, u.name as "by", m.id as commentId, m.text,
      e.number as evidence, m.verdict_id as verdictId
    from addressees a join comments m on m.id = a.comment_id join claims c on c.id = m.claim_id ${itsClaim}
    join users u on u.id = m.created_by left join evidence e on e.id = m.evidence_id
    where a.user_id = ${userId} and a.seen_at is null ${byDueDate} limit ${limit}`)
}

/** A claim whose verdict in force is stale, or, with `sourceIds`, is so if these have not enough origins. */
export type Suspect = { claimId: ClaimId; caseId: CaseId; sourceIds: SourceId[] | null }

/**
 * Stale verdicts in force that the person gave, or on claims that are assigned to them, and confirmed ones without a primary source, of which only
 * counting origins can tell. In the order in which they are due.
 */
export function listSuspects(tx: Tx, userId: UserId): Suspect[] {
  const rows = tx.all<{ claimId: ClaimId; caseId: CaseId; doubt: string }>(sql`with
    touched as materialized (${touched(sql`v.created_by = ${userId}`)}
      union ${touched(sql`c.assignee_id = ${userId} and c.standing <> 'unchecked'`)}),
    doubted as materialized (select c.id as claimId, c.case_id as caseId, c.due_on as dueOn, c.updated_at as since,
        case when ${isStale} then 'null' when ${restsOnOrigins} then (select json_group_array(e.source_id) ${support}) end as doubt
      from touched t join verdicts v on v.id = t.id join claims c on c.id = v.claim_id
      where not ${isProposed} and ${sql.raw(inForceSql('v'))})
    select claimId, caseId, doubt from doubted where doubt is not null order by dueOn is null, dueOn, since, claimId`)
  return rows.map(({ doubt, ...row }) => ({ ...row, sourceIds: JSON.parse(doubt) }))
}

/** These claims, as they wait since they were last touched, in the order in which they are due. */
export function listWaiting(tx: Tx, claimIds: ClaimId[]): WaitingRow[] {
  return tx.all(sql`select ${waiting}, c.updated_at as since, null as "by" from claims c ${itsClaim}
    where c.id in ${listOf(claimIds)} ${byDueDate}`)
}

/** Whatever a verdict rests on touches its claim when it changes, and no verdict is signed that is stale. */
function touched(whose: SQL): SQL {
  return sql`select v.id from verdicts v join claims c on c.id = v.claim_id
    where ${whose} and ${stands} and c.updated_at > v.created_at and c.updated_at > coalesce(
      (select s.created_at from sign_offs s where s.verdict_id = v.id), v.created_at)`
}

const support = sql`from verdict_evidence p join evidence e on e.id = p.evidence_id
  where p.verdict_id = v.id and p.stance = 'supports'`

const restsOnOrigins = sql`v.code = 'confirmed' and v.override = ''
  and not exists (select 1 ${support} and e.proximity = 'primary')`

const unsettled = sql.raw(
  Object.entries(unsettling)
    .map(
      ([code, stances]) => `when '${code}' then e.stance in (${stances.map((one) => `'${one}'`).join(', ')})`,
    )
    .join(' '),
)

const restsOnRivals = sql`v.code = 'disputed' and 2 > (select count(distinct p.stance) from verdict_evidence p
  where p.verdict_id = v.id and p.stance in ('supports', 'contradicts'))`

/** In SQL whether `staleReasons` gives a reason other than `origins` for the verdict `v` on the claim `c`. */
const isStale = sql`(v.wording_id <> c.wording_id or (${restsOnRivals} and not ${hasRivalsSql(sql`c.id`)}) or exists (
  select 1 from evidence e left join verdict_evidence p on p.verdict_id = v.id and p.evidence_id = e.id
  where e.claim_id = c.id and case
    when p.evidence_id is null then e.retracted_at is null and case v.code ${unsettled} end
    else e.retracted_at is not null or e.stance <> p.stance or e.passage_id is not p.passage_id
      or exists (select 1 from locations l join captures lc on lc.id = l.capture_id where l.passage_id = e.passage_id
        and l.outcome in ('changed', 'lost') and l.at > v.created_at
        and not exists (select 1 from locations m join captures mc on mc.id = m.capture_id
          where m.passage_id = l.passage_id and (mc.captured_at, mc.id) > (lc.captured_at, lc.id))) end))`
