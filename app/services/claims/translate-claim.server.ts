import type { Wording } from '#app/domain/claim.ts'
import { WorkbenchError } from '#app/domain/errors.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import type { Language } from '#app/domain/language.ts'
import { insertWording, touchClaim } from '#db/queries/claims.server.ts'
import { change, type Work } from '../work.server.ts'
import { claimSubject, claimToChange } from './claim-to-change.server.ts'

export type ClaimTranslation = { claimId: ClaimId; language: Language; text: string }

/** Puts a claim's wording into another language, marked as a translation. A later one replaces it in lists. */
export function translateClaim(work: Work, { claimId, language, text }: ClaimTranslation): Wording {
  return change(work, ({ tx, at, record }) => {
    const claim = claimToChange(work, tx, claimId)
    if (claim.wording.language === language) throw new WorkbenchError('invalid', 'wording.unchanged')
    const translation: Wording = {
      ...{ id: work.newId('wording'), claimId, text, language, translationOf: claim.wording.id },
      ...{ createdAt: at, createdBy: work.actor.id },
    }
    insertWording(tx, translation)
    touchClaim(tx, claim, at)
    const { ids, label } = claimSubject(claim)
    record({ type: 'claim_translated', ...ids, data: { claim: label, language, text } })
    return translation
  })
}
