import type { HandedClaim } from '#app/domain/handover.ts'
import type { CaseId, ClaimId } from '#app/domain/ids.ts'
import { recordClaim } from '../claims/record-claim.server.ts'
import { translateClaim } from '../claims/translate-claim.server.ts'
import type { Recorder, Work } from '../work.server.ts'
import type { Names } from './names.server.ts'

/** Records the handed claims that the case does not know, unchecked, in the order of their numbers. */
export function takeClaims(
  work: Work,
  recorder: Recorder,
  caseId: CaseId,
  names: Names,
  handed: HandedClaim[],
): { ids: Map<string, ClaimId>; added: number } {
  const ids = new Map<string, ClaimId>()
  let added = 0
  for (const claim of handed.toSorted((a, b) => a.number - b.number)) {
    const known = names.findAs('claim', claim.iris)
    const id = known ?? record(claim)
    for (const iri of claim.iris) ids.set(iri, id)
  }
  return { ids, added }

  function record(claim: HandedClaim): ClaimId {
    const { id, wording } = recordClaim(work, { caseId, draft: claim.draft }).claim
    for (const { language, text } of claim.translations) {
      if (language !== wording.language) translateClaim(work, { claimId: id, language, text })
    }
    names.learn(recorder, id, claim)
    added += 1
    return id
  }
}
