import type { Claim } from '#app/domain/claim.ts'
import type { HandedUse } from '#app/domain/handover.ts'
import type { CaptureId, ClaimId, SourceId, UserId } from '#app/domain/ids.ts'
import type { Passage } from '#app/domain/passage.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import type { CaptureHead } from '#db/queries/captures.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'

/** An appearance or a piece of evidence, with what it ties together. `passage` is null for a source as a whole. */
export type HandedTie = {
  id: string
  claimId: ClaimId
  sourceId: SourceId
  captureId: CaptureId | null
  passage: Passage | null
  use: HandedUse
  createdAt: string
  createdBy: UserId
}

/** What ties these claims to sources and stands: appearances as they were made, then evidence by number. */
export function readTies(tx: Tx, claims: Claim[], captures: Map<CaptureId, CaptureHead>): HandedTie[] {
  const ids = claims.map(({ id }) => id)
  const appearances = listAppearances(tx, ids).filter(({ retraction }) => !retraction)
  const evidence = listEvidence(tx, ids).filter(({ retraction }) => !retraction)
  const passages = mapPassages(
    tx,
    [...appearances, ...evidence].flatMap(({ passageId }) => passageId ?? []),
  )
  return [
    ...appearances.flatMap(({ passageId, role, ...made }): HandedTie[] => {
      const passage = passages.get(passageId) ?? null
      const capture = passage && captures.get(passage.captureId)
      if (!capture) return []
      const use = { kind: 'appearance', role } as const
      return [{ ...made, passage, use, captureId: capture.id, sourceId: capture.sourceId }]
    }),
    ...evidence.map(({ passageId, ...made }): HandedTie => {
      const passage = (passageId && passages.get(passageId)) ?? null
      const { stance, proximity, basis, circumstances, credibility, note } = made
      const draft = { stance, proximity, basis, circumstances, credibility, note }
      const use: HandedUse = { kind: 'evidence', draft }
      return { ...made, passage, use, captureId: passage?.captureId ?? made.captureId }
    }),
  ]
}
