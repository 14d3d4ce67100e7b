import type { QuoteUse } from '#app/domain/comparison.ts'
import type { CaseId, ClaimId, PassageId } from '#app/domain/ids.ts'
import type { Location } from '#app/domain/location.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { listValuesOn } from '#db/queries/boards.server.ts'
import { listCirclesOn } from '#db/queries/circles.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidenceOn } from '#db/queries/evidence.server.ts'
import { listQuestions } from '#db/queries/questions.server.ts'
import { listRelaysOn } from '#db/queries/relays.server.ts'
import { fromLabel } from '../relays/from-label.server.ts'

type Located = Pick<Location, 'passageId' | 'successorId'>
type Put = (passageId: PassageId | null, use: QuoteUse) => void

/** What rests on each of these passages, or on the passage that took its place. */
export function quoteUses(tx: Tx, caseId: CaseId, locations: readonly Located[]): Map<PassageId, QuoteUse[]> {
  const uses = new Map<PassageId, QuoteUse[]>()
  const origin = new Map(locations.map(({ passageId, successorId }) => [successorId ?? passageId, passageId]))
  const ids = [
    ...new Set(locations.flatMap(({ passageId, successorId }) => [passageId, successorId ?? passageId])),
  ]
  const put: Put = (passageId, use) => {
    if (!passageId) return
    const key = origin.get(passageId) ?? passageId
    uses.set(key, [...(uses.get(key) ?? []), use])
  }
  putClaims(tx, caseId, ids, put)
  putValues(tx, caseId, ids, put)
  for (const relay of listRelaysOn(tx, ids))
    put(relay.passageId, { kind: 'relay', from: fromLabel(tx, relay) })
  for (const { passageId, fromSourceId: sourceId } of listCirclesOn(tx, ids))
    put(passageId, { kind: 'circle', from: fromLabel(tx, { caseId, from: { sourceId } }) })
  return uses
}

/** A claim is named once for each piece of evidence, and as an appearance only where it has none. */
function putClaims(tx: Tx, caseId: CaseId, ids: PassageId[], put: Put): void {
  const claims = new Map(listAllClaims(tx, caseId).map((claim) => [claim.id, claim]))
  const named = new Set<string>()
  const putClaim = (
    passageId: PassageId,
    claimId: ClaimId,
    evidence: Extract<QuoteUse, { kind: 'claim' }>['evidence'],
  ) => {
    const claim = claims.get(claimId)
    if (!claim || claim.retraction) return
    named.add(`${passageId} ${claimId}`)
    put(passageId, { kind: 'claim', claim: claim.number, standing: claim.standing, evidence })
  }
  for (const { retraction, passageId, claimId, number, stance } of listEvidenceOn(tx, ids)) {
    if (!retraction && passageId) putClaim(passageId, claimId, { number, stance })
  }
  for (const { retraction, passageId, claimId } of listAppearancesOn(tx, ids)) {
    if (!retraction && !named.has(`${passageId} ${claimId}`)) putClaim(passageId, claimId, null)
  }
}

function putValues(tx: Tx, caseId: CaseId, ids: PassageId[], put: Put): void {
  const values = listValuesOn(tx, ids)
  if (values.length === 0) return
  const numbers = new Map(listQuestions(tx, caseId).map(({ id, number }) => [id, number]))
  for (const { passageId, questionId, text } of values) {
    const question = numbers.get(questionId)
    if (question !== undefined) put(passageId, { kind: 'value', question, text })
  }
}
