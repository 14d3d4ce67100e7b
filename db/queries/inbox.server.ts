import { type SQL, sql } from 'drizzle-orm'
import type { ClaimId, CommentId, UserId, VerdictId } from '#app/domain/ids.ts'
import type { WaitingClaim } from '#app/domain/inbox.ts'
import { unsettling } from '#app/domain/staleness.ts'
import type { Tx } from '../open-database.server.ts'
import { inForceSql, proposedSql } from './in-force.server.ts'

export type WaitingRow = WaitingClaim & { claimId: ClaimId }

const waiting = sql`k.slug as caseSlug, k.title as caseTitle, c.id as claimId, c.number, w.text as wording,
  w.language, c.standing, c.due_on as dueOn`

const itsClaim = sql`join wordings w on w.id = c.wording_id join cases k on k.id = c.case_id`

const byDueDate = sql`order by c.due_on is null, c.due_on, since, c.id`

const stands = sql`c.retracted_at is null`

const isProposed = sql.raw(
  `exists (select 1 from verdicts v where v.claim_id = c.id and ${proposedSql('v')})`,
)

/** Claims that are assigned to the person and have no verdict, in force or proposed. */
export function listToJudge(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, c.created_at as since, null as "by" from claims c ${itsClaim}
    where c.assignee_id = ${userId} and ${stands} and c.standing = 'unchecked' and not ${isProposed}
    ${byDueDate} limit ${limit}`)
}

/** Claims on which somebody else's verdict is proposed. */
export function listToSign(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, v.created_at as since, u.name as "by"
    from verdicts v join claims c on c.id = v.claim_id ${itsClaim} join users u on u.id = v.created_by
    where ${sql.raw(proposedSql('v'))} and v.created_by <> ${userId} and ${stands} ${byDueDate} limit ${limit}`)
}

/** Claims whose newest verdict the person proposed, and somebody else returned or judged differently. */
export function listReturned(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return tx.all(sql`select ${waiting}, s.created_at as since, u.name as "by"
    from verdicts v join sign_offs s on s.verdict_id = v.id join claims c on c.id = v.claim_id ${itsClaim}
    join users u on u.id = s.created_by
    where v.created_by = ${userId} and s.decision <> 'signed' and s.created_by <> ${userId} and ${stands}
      and not exists (select 1 from verdicts n where n.claim_id = v.claim_id and n.sequence > v.sequence)
    ${byDueDate} limit ${limit}`)
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

/** Claims with a stale verdict in force that the person gave, or that are assigned to them; those that lack origins are among `listConfirmed`. */
export function listStale(tx: Tx, userId: UserId, limit: number): WaitingRow[] {
  return listTouched(tx, userId, isStale, limit)
}

/** The same of verdicts that are stale if the relays of now do not give them enough origins, which only counting can tell. */
export function listConfirmed(tx: Tx, userId: UserId): WaitingRow[] {
  return listTouched(tx, userId, sql`v.code = 'confirmed' and v.override = '' and not ${isStale}`, -1)
}

function listTouched(tx: Tx, userId: UserId, why: SQL, limit: number): WaitingRow[] {
  const mine = (whose: SQL) => sql`select ${waiting}, c.updated_at as since, null as "by"
    from verdicts v join claims c on c.id = v.claim_id ${itsClaim}
    where ${whose} and c.updated_at > v.created_at and ${stands} and ${sql.raw(inForceSql('v'))} and ${why}
      and not ${isProposed}`
  return tx.all(sql`select * from (${mine(sql`v.created_by = ${userId}`)}
      union ${mine(sql`c.assignee_id = ${userId} and c.standing <> 'unchecked'`)})
    order by dueOn is null, dueOn, since, claimId limit ${limit}`)
}

const unsettled = sql.raw(
  Object.entries(unsettling)
    .map(
      ([code, stances]) => `when '${code}' then e.stance in (${stances.map((one) => `'${one}'`).join(', ')})`,
    )
    .join(' '),
)

/**
 * In SQL whether `staleReasons` gives a reason other than `origins` for the verdict `v` on the claim `c`. Whatever a verdict rests on touches its claim when it changes,
 * so only claims that were touched after their verdict are looked at.
 */
const isStale = sql`(v.wording_id <> c.wording_id or exists (
  select 1 from evidence e left join verdict_evidence p on p.verdict_id = v.id and p.evidence_id = e.id
  where e.claim_id = c.id and case
    when p.evidence_id is null then e.retracted_at is null and case v.code ${unsettled} end
    else e.retracted_at is not null or e.stance <> p.stance or e.passage_id is not p.passage_id
      or exists (select 1 from locations l join captures lc on lc.id = l.capture_id where l.passage_id = e.passage_id
        and l.outcome in ('changed', 'lost') and l.at > v.created_at
        and not exists (select 1 from locations m join captures mc on mc.id = m.capture_id
          where m.passage_id = l.passage_id and (mc.captured_at, mc.id) > (lc.captured_at, lc.id))) end))`
