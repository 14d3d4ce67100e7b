import { rationaleFromText } from '#app/domain/rationale.ts'
import { verdictDraftSchema } from '#app/domain/verdict.ts'
import { rewordClaim } from '#app/services/claims/reword-claim.server.ts'
import { giveVerdict } from '#app/services/verdicts/give-verdict.server.ts'
import { getClaim } from '#db/queries/claims.server.ts'
import { attachOne } from './seed-claims.server.ts'
import { demand, type Seeding } from './seed-context.server.ts'
import type { SeedClaim, SeedVerdict } from './worked-case/shapes.ts'

/** Gives the first verdicts, in the order of the claims. */
export function seedVerdicts(seeding: Seeding): void {
  for (const { key, verdict } of seeding.content.claims) {
    if (verdict) judge(seeding, key, verdict)
  }
}

/** What came afterwards: evidence found late, new words, a verdict that supersedes the first. */
export function seedLater(seeding: Seeding): void {
  for (const { key, later } of seeding.content.claims) {
    if (!later) continue
    seeding.clock.rest(12)
    for (const piece of later.evidence ?? []) attachOne(seeding, key, later.by, piece)
    if (later.rewording) reword(seeding, key, later)
    if (later.verdict) judge(seeding, key, later.verdict)
  }
}

function reword(seeding: Seeding, key: string, { by, rewording }: NonNullable<SeedClaim['later']>): void {
  if (!rewording) return
  const work = seeding.works[by]
  const { id, version } = getClaim(work.db, demand(seeding.claims, key).id)
  rewordClaim(work, { claimId: id, version, language: 'en', ...rewording })
}

function judge(seeding: Seeding, key: string, { by, rationale, ...verdict }: SeedVerdict): void {
  seeding.clock.rest(3)
  const work = seeding.works[by]
  const { id, version } = getClaim(work.db, demand(seeding.claims, key).id)
  const draft = verdictDraftSchema.parse({
    ...verdict,
    rationale: rationaleFromText(resolveReferences(seeding, key, rationale)),
  })
  giveVerdict(work, { claimId: id, version, draft })
}

/** `[E:key]` becomes the chip of that piece of evidence of the claim, `[C:key]` the number of that claim. */
function resolveReferences(seeding: Seeding, claimKey: string, text: string): string {
  return text
    .replace(/\[E:(\w+)\]/g, (_, key) => `[E${demand(seeding.evidence, `${claimKey}/${key}`)}]`)
    .replace(/\[C:(\w+)\]/g, (_, key) => `C${demand(seeding.claims, key).number}`)
}
