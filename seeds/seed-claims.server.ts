import { claimDraftSchema } from '#app/domain/claim-draft.ts'
import { evidenceDraftSchema } from '#app/domain/evidence-draft.ts'
import { addAppearance } from '#app/services/appearances/add-appearance.server.ts'
import { recordClaim } from '#app/services/claims/record-claim.server.ts'
import { translateClaim } from '#app/services/claims/translate-claim.server.ts'
import { attachEvidence } from '#app/services/evidence/attach-evidence.server.ts'
import { demand, placeOf, type Seeding, translateOnce } from './seed-context.server.ts'
import type { EditorKey, SeedClaim, SeedEvidence } from './worked-case/shapes.ts'

/** Records every claim from its first appearance, with its other appearances, translations and evidence. */
export function seedClaims(seeding: Seeding): void {
  for (const claim of seeding.content.claims) {
    recordOne(seeding, claim)
    for (const piece of claim.evidence) attachOne(seeding, claim.key, claim.by, piece)
  }
}

function recordOne(seeding: Seeding, { key, by, appearances, translations = [], ...claim }: SeedClaim): void {
  const work = seeding.works[by]
  const { wording, claimant, claimedOn } = claim
  const draft = claimDraftSchema.parse({ wording, language: 'en', claimant, claimedOn })
  const recorded = recordClaim(work, { caseId: seeding.caseId, draft }).claim
  seeding.claims.set(key, { id: recorded.id, number: recorded.number })
  for (const { quote, role } of appearances) {
    const { passageId } = addAppearance(work, { claimId: recorded.id, ...placeOf(seeding, quote), role })
    translateOnce(seeding, by, passageId, quote)
  }
  for (const { language, text } of translations) {
    translateClaim(work, { claimId: recorded.id, language, text })
  }
}

/** Attaches one piece of evidence and remembers its number for the rationales. */
export function attachOne(seeding: Seeding, claimKey: string, by: EditorKey, piece: SeedEvidence): void {
  const { key, quote, ...draft } = piece
  const { number, passageId } = attachEvidence(seeding.works[by], {
    claimId: demand(seeding.claims, claimKey).id,
    ...placeOf(seeding, quote),
    draft: evidenceDraftSchema.parse(draft),
  })
  seeding.evidence.set(`${claimKey}/${key}`, number)
  if (passageId) translateOnce(seeding, by, passageId, quote)
}
