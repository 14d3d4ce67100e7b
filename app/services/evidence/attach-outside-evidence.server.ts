import { z } from 'zod'
import { splitAtBlankLines } from '#app/domain/canonical-text.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { EvidenceDraft } from '#app/domain/evidence-draft.ts'
import type { ClaimId } from '#app/domain/ids.ts'
import { sourceDraftSchema } from '#app/domain/source.ts'
import { claimToChange } from '../claims/claim-to-change.server.ts'
import { addSource } from '../sources/add-source.server.ts'
import { change, type Work } from '../work.server.ts'
import { attachEvidenceTo } from './attach-evidence.server.ts'

/** A source outside the case, as it comes from the clipboard. */
export const outsideSourceSchema = sourceDraftSchema
  .pick({ title: true, url: true, publisher: true, published: true, language: true })
  .extend({ quote: z.string().trim().min(1).max(20_000) })

export type OutsideSource = z.output<typeof outsideSourceSchema>

export type OutsideEvidence = { claimId: ClaimId; outside: OutsideSource; draft: EvidenceDraft }

/**
 * Adds a source of which only the quoted words were taken down and attaches those words to the claim.
 * The capture's method `quote` says that it is not the whole work.
 */
export function attachOutsideEvidence(work: Work, { claimId, outside, draft }: OutsideEvidence): Evidence {
  return change(work, (recorder) => {
    const claim = claimToChange(work, recorder.tx, claimId)
    const { quote, ...known } = outside
    const { source, capture } = addSource(
      { ...work, db: recorder.tx },
      {
        caseId: claim.caseId,
        draft: { ...known, kind: 'article', authors: [], note: '' },
        capture: {
          method: 'quote',
          mediaType: 'text/plain',
          fileName: null,
          bytes: new TextEncoder().encode(quote),
          blocks: splitAtBlankLines(quote).map((text) => ({ kind: 'quote', text })),
        },
      },
    )
    const span = { start: 0, end: capture.text.length }
    return attachEvidenceTo(work, recorder, claim, { capture, source, span, draft })
  })
}
