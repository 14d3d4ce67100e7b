import type { Claim } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import { getClaim, insertWording, updateClaim } from '#db/queries/claims.server.ts'
import { change, type Work } from '../work.server.ts'
import { claimSearchText, claimSubject, claimToChange } from './claim-to-change.server.ts'

export type Rewording = { claimId: ClaimId; version: number; text: string; language: Language; why: string }

/** Gives a claim new words. The old wording stays, and a verdict that was given on it turns stale. */
export function rewordClaim(work: Work, { claimId, version, text, language, why }: Rewording): Claim {
  return change(work, ({ tx, at, record }) => {
    const before = claimToChange(work, tx, claimId)
    if (before.wording.text === text && before.wording.language === language) {
      throw new WorkbenchError('invalid', 'wording.unchanged')
    }
    const wordingId = work.newId('wording')
    updateClaim(tx, { ...before, version }, at, {
      wordingId,
      searchText: claimSearchText(text, before.claimant),
    })
    insertWording(tx, {
      ...{ id: wordingId, claimId, text, language, translationOf: null },
      ...{ createdAt: at, createdBy: work.actor.id },
    })
    const { ids, label } = claimSubject(before)
    record({
      type: 'claim_reworded',
      ...ids,
      data: { claim: label, from: before.wording.text, to: text, why },
    })
    return getClaim(tx, claimId)
  })
}
