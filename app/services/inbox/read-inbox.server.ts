import { can } from '#app/domain/actor.ts'
import { type Inbox, inboxLimit } from '#app/domain/inbox.ts'
import { staleReasons } from '#app/domain/staleness.ts'
import { mapClaims } from '#db/queries/claims.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import {
  type AddressedRow,
  listAddressed,
  listReturned,
  listStale,
  listToJudge,
  listToSign,
  type WaitingRow,
} from '#db/queries/inbox.server.ts'
import { mapVerdictsInForce } from '#db/queries/verdicts.server.ts'
import { byClaim } from '../sheets/sheet-records.server.ts'
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
    ...(mayJudge ? [listReturned, listToJudge, listStale] : []),
  ]
  return lists.reduce((sum, list) => sum + list(db, actor.id, inboxLimit).length, 0)
}

function readStale({ db, actor }: Reader): Inbox['stale'] {
  const rows = listStale(db, actor.id, inboxLimit)
  const ids = rows.map((row) => row.claimId)
  const claims = mapClaims(db, ids)
  const verdicts = mapVerdictsInForce(db, ids)
  const evidence = byClaim(listEvidence(db, ids))
  return rows.flatMap((row) => {
    const verdict = verdicts.get(row.claimId)
    const wordingId = claims.get(row.claimId)?.wording.id
    if (!verdict || !wordingId) return []
    const reasons = staleReasons(verdict, wordingId, evidence.get(row.claimId) ?? [])
    return reasons.length > 0 ? [{ ...shown(row), reasons }] : []
  })
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
