import { can } from '#app/domain/actor.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { CaseId, ClaimId } from '#app/domain/ids.ts'
import { type Inbox, inboxLimit } from '#app/domain/inbox.ts'
import type { RelayGraph } from '#app/domain/origins.ts'
import { countTooFewOrigins, type StaleReason } from '#app/domain/staleness.ts'
import { mapClaims } from '#db/queries/claims.server.ts'
import {
  type AddressedRow,
  listAddressed,
  listReturned,
  listSuspects,
  listToJudge,
  listToSign,
  listWaiting,
  type WaitingRow,
} from '#db/queries/inbox.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { hiddenProposals } from '../verdicts/hidden-proposals.server.ts'
import { staleReasonsOf } from '../verdicts/stale-reasons.server.ts'
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
  const stale = mayJudge ? listStale({ db, actor }).length : 0
  return lists.reduce((sum, list) => sum + list(db, actor.id, inboxLimit).length, stale)
}

/** Stale verdicts with their reasons, in the order in which they are due. */
function readStale(reader: Reader): Inbox['stale'] {
  const rows = listWaiting(reader.db, listStale(reader))
  const claims = mapClaims(
    reader.db,
    rows.map((row) => row.claimId),
  )
  const reasons = tellReasons(reader.db, [...claims.values()])
  return rows.map((row) => ({ ...shown(row), reasons: reasons(row.claimId) }))
}

/** The claims whose verdict is stale, as many as the inbox shows. */
function listStale({ db, actor }: Reader): ClaimId[] {
  const graphs = new Map<CaseId, RelayGraph>()
  const stale: ClaimId[] = []
  for (const { claimId, caseId, sourceIds } of listSuspects(db, actor.id)) {
    if (stale.length === inboxLimit) break
    const graph = graphs.get(caseId) ?? { ...readRelayGraph(db, caseId), roots: new Map() }
    graphs.set(caseId, graph)
    const supporting = sourceIds?.map((sourceId) => ({ sourceId, proximity: null }))
    if (!supporting || countTooFewOrigins(supporting, graph) !== null) stale.push(claimId)
  }
  return stale
}

function tellReasons(db: Reader['db'], claims: Claim[]): (claimId: ClaimId) => StaleReason[] {
  const tell = [...new Set(claims.map((claim) => claim.caseId))].map((caseId) => {
    const ofCase = claims.filter((claim) => claim.caseId === caseId)
    return staleReasonsOf(db, ofCase, readRelayGraph(db, caseId))
  })
  return (claimId) => tell.flatMap((reasonsOf) => reasonsOf(claimId))
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
