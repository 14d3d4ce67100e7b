import type { ShownValue } from '#app/domain/board-page.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Value } from '#app/domain/value.ts'
import type { ClaimReading } from '../claims/claim-reading.server.ts'

/** The values of standing answers with their words. A value without a passage is taken to be in the language of its claim. */
export function showValues(reading: ClaimReading, values: Value[], claims: Claim[]): ShownValue[] {
  const answers = new Map(claims.map((claim) => [claim.id, claim]))
  return values.flatMap(({ id, aspect, kind, text, version, claimId, passageId }) => {
    const claim = answers.get(claimId)
    if (!claim) return []
    const source = passageId && reading.sourceOfPassage(passageId)
    return [
      {
        ...{ id, aspect, kind, text, version, claim: claim.number, source },
        language: source ? source.language : claim.wording.language,
        passage: passageId && reading.passage(passageId),
      },
    ]
  })
}
