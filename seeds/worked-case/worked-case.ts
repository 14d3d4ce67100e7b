import type { CaseDraft } from '#app/domain/case.ts'
import { seedCase } from './case.ts'
import { seedClaims } from './claims.ts'
import { type SeedQuestion, seedQuestions } from './questions.ts'
import { type SeedRelay, type SeedReliability, seedRelays, seedReliabilities } from './relays.ts'
import type { SeedClaim, SourceKey } from './shapes.ts'
import { type SeedSource, seedSources } from './sources.ts'

/** Everything that is seeded, as data. */
export type WorkedCase = {
  head: CaseDraft & { slug: string }
  sources: Record<SourceKey, SeedSource>
  claims: SeedClaim[]
  questions: SeedQuestion[]
  relays: SeedRelay[]
  reliabilities: SeedReliability[]
}

/** Kazakhstan, January 2022. */
export const workedCase: WorkedCase = {
  ...{ head: seedCase, sources: seedSources, claims: seedClaims, questions: seedQuestions },
  ...{ relays: seedRelays, reliabilities: seedReliabilities },
}
