import type { AppearanceId, EvidenceId } from '#app/domain/ids.ts'
import { atomically } from '#db/atomically.server.ts'
import { recutAppearance } from '../appearances/recut-appearance.server.ts'
import { recutEvidence } from '../evidence/recut-evidence.server.ts'
import type { Work } from '../work.server.ts'
import type { Recut } from './recut-passage.server.ts'

/** What ties a claim to a passage. */
export type Tie =
  | { kind: 'appearance'; id: AppearanceId; version: number }
  | { kind: 'evidence'; id: EvidenceId; version: number }

/** Gives all that ties a claim to one passage another cut, or, when one of them has changed meanwhile, none of it. */
export function recutTies(work: Work, { ties, ...recut }: { ties: Tie[] } & Recut): void {
  atomically(work.db, (tx) => {
    const inner = { ...work, db: tx }
    for (const tie of ties) {
      const { version } = tie
      if (tie.kind === 'appearance') recutAppearance(inner, { appearanceId: tie.id, version, ...recut })
      else recutEvidence(inner, { evidenceId: tie.id, version, ...recut })
    }
  })
}
