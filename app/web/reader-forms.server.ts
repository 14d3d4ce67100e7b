import { z } from 'zod'
import { appearanceRoles } from '#app/domain/claim.ts'
import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { evidenceDraftSchema } from '#app/domain/evidence-draft.ts'
import type { CaptureId, CaseId, ClaimId } from '#app/domain/ids.ts'
import type { ReaderResult } from '#app/domain/reading.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { recutTies, type Tie } from '#app/services/passages/recut-ties.server.ts'
import { markBoilerplate } from '#app/services/sources/mark-boilerplate.server.ts'
import type { Work } from '#app/services/work.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { type FormHandler, onForm } from './handle-form.server.ts'

const id = <T extends string>() => z.string().min(1).max(80) as unknown as z.ZodType<T, string>
const offset = z.coerce.number().int().nonnegative()
const place = { captureId: id<CaptureId>(), start: offset, end: offset }

const linkSchema = z.strictObject({
  kind: z.enum(['appearance', 'evidence']),
  id: z.string().min(1).max(80),
  version: z.int().positive(),
})

const linksSchema = z
  .string()
  .max(20_000)
  .transform((value, context) => {
    try {
      return JSON.parse(value) as unknown
    } catch {
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  .pipe(z.array(linkSchema).min(1).max(200))

/** The forms of the reader's page, by their `intent`. */
export function readerForms(caseId: CaseId): Record<string, FormHandler<ReaderResult>> {
  return {
    claim: onForm(
      z.strictObject({
        ...place,
        wording: claimDraftSchema.shape.wording,
        language: claimDraftSchema.shape.language,
        claimant: claimDraftSchema.shape.claimant,
        role: z.enum(appearanceRoles),
      }),
      (work, { captureId, start, end, role, ...words }) => {
        const appearance = { captureId, span: { start, end }, role }
        const { claim } = recordClaim(work, { caseId, draft: { ...words, claimedOn: null }, appearance })
        return said({ did: 'claim', claim: claim.number })
      },
    ),
    appearance: onForm(
      z.strictObject({ ...place, claimId: id<ClaimId>(), role: z.enum(appearanceRoles) }),
      (work, { start, end, ...appearance }) => {
        addAppearance(work, { ...appearance, span: { start, end } })
        return said({ did: 'appearance', claim: numberOf(work, appearance.claimId) })
      },
    ),
    evidence: onForm(
      z.strictObject({ ...place, claimId: id<ClaimId>(), ...evidenceDraftSchema.shape }),
      (work, { captureId, start, end, claimId, ...draft }) => {
        const piece = attachEvidence(work, { claimId, captureId, span: { start, end }, draft })
        return said({ did: 'evidence', claim: numberOf(work, claimId), evidence: piece.number })
      },
    ),
    recut: onForm(
      z.strictObject({ ...place, links: linksSchema }),
      (work, { captureId, start, end, links }) => {
        recutTies(work, { ties: links as Tie[], captureId, span: { start, end } })
        return said({ did: 'recut' })
      },
    ),
    boilerplate: onForm(
      z.strictObject({
        captureId: id<CaptureId>(),
        block: offset,
        isBoilerplate: z.enum(['true', 'false']),
      }),
      (work, { captureId, block, isBoilerplate }) => {
        const folded = isBoilerplate === 'true'
        markBoilerplate(work, { captureId, block, isBoilerplate: folded })
        return said({ did: 'boilerplate', folded })
      },
    ),
  }
}

function said(result: ReaderResult): { result: ReaderResult } {
  return { result }
}

function numberOf(work: Work, claimId: ClaimId): number {
  return getClaim(work.db, claimId).number
}
