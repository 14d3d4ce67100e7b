import { can } from '#app/domain/actor.ts'
import { byClaim } from '#app/domain/by-claim.ts'
import type { CaseId } from '#app/domain/ids.ts'
import { type Inbox, inboxLimit } from '#app/domain/inbox.ts'
import type { RelayGraph } from '#app/domain/origins.ts'
import { type StaleReason, staleReasons } from '#app/domain/staleness.ts'
import { mapClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import {
  type AddressedRow,
  listAddressed,
  listConfirmed,
  listReturned,
  listStale,
  listToJudge,
  listToSign,
  type WaitingRow,
} from '#db/queries/inbox.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import { hiddenProposals } from '../verdicts/hidden-proposals.server.ts'
import type { Work } from '../work.server.ts'

type Reader = Pick<Work, 'db' | 'actor'>

/** What waits for whoever asks: to sign, returned to them, to judge, to judge again, and comments that name them. */
export function readInbox(reader: Reader): Inbox {
  const { db, actor } = reader
  const mayJudge = can(actor, 'judge')
  return {
    toSign: can(actor, 'sign') ? listToSign(db, actor.id, inboxLimit).map(shown) : [],
    returned: mayJudge ? listReturned(db, actor.id, inboxLimit).map(shown) : [],
    toJudge: mayJudge ? listToJudge(db, actor.id, inboxLimit).map(shown) : [],
    stale: mayJudge ? readStale(reader) : [],
    addressed: listAddressed(db, actor.id, inboxLimit).map((row) => readAddressed(reader, row)),
  }
}

/** How many things wait for whoever asks; of a list that is longer than the inbox shows, only those that it shows. */
export function countInbox({ db, actor }: Reader): number {
  const mayJudge = can(actor, 'judge')
  const lists = [
    listAddressed,
    ...(can(actor, 'sign') ? [listToSign] : []),
    ...(mayJudge ? [listReturned, listToJudge] : []),
  ]
  const stale = mayJudge ? countStale({ db, actor }) : 0
  return lists.reduce((sum, list) => sum + list(db, actor.id, inboxLimit).length, stale)
}

/** Nothing but the candidates for lack of origins is looked at twice, and only where there are any. */
function countStale(reader: Reader): number {
  const { db, actor } = reader
  const told = listStale(db, actor.id, inboxLimit).length
  if (told === inboxLimit || listConfirmed(db, actor.id).length === 0) return told
  return staleRows(reader).length
}

type StaleRow = { row: WaitingRow; reasons: StaleReason[] }

function readStale(reader: Reader): Inbox['stale'] {
  return staleRows(reader).map(({ row, reasons }) => ({ ...shown(row), reasons }))
}

/** Stale verdicts, what the store can tell of by itself and what counting origins tells, in the order in which they are due. */
function staleRows({ db, actor }: Reader): StaleRow[] {
  const rows = [...listStale(db, actor.id, inboxLimit), ...listConfirmed(db, actor.id)]
  const ids = rows.map((row) => row.claimId)
  const claims = mapClaims(db, ids)
  const verdicts = mapVerdictsInForce(db, ids)
  const evidence = byClaim(listEvidence(db, ids))
  const relays = new Map<CaseId, RelayGraph>()
  const stale = rows.flatMap((row) => {
    const verdict = verdicts.get(row.claimId)
    const claim = claims.get(row.claimId)
    if (!verdict || !claim) return []
    const graph = relays.get(claim.caseId) ?? readRelayGraph(db, claim.caseId)
    relays.set(claim.caseId, graph)
    const reasons = staleReasons(verdict, claim.wording.id, evidence.get(row.claimId) ?? [], graph)
    return reasons.length > 0 ? [{ row, reasons }] : []
  })
  return stale.sort(byDueDate).slice(0, inboxLimit)
}

function byDueDate({ row: a }: StaleRow, { row: b }: StaleRow): number {
  const key = ({ dueOn, since, claimId }: WaitingRow) => `${dueOn ?? '~'} ${since} ${claimId}`
  return key(a) < key(b) ? -1 : 1
}

function readAddressed(reader: Reader, row: AddressedRow): Inbox['addressed'][number] {
  const { commentId, text, evidence, verdictId, claimId } = row
  const isHidden = verdictId !== null && hiddenProposals(reader, { claimId }).has(verdictId)
  return {
    ...shown(row),
    ...{ commentId, evidence, onVerdict: verdictId !== null, text: isHidden ? null : text },
  }
}

function shown(row: WaitingRow) {
  const { caseSlug, caseTitle, number, wording, language, standing, dueOn, since, by } = row
  return { caseSlug, caseTitle, number, wording, language, standing, dueOn, since, by }
}
