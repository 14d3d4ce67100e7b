import type { BoardEvidence } from '#app/domain/board.ts'
import type { Claim } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { PassageId, QuestionId } from '#app/domain/ids.ts'
import type { Passage } from '#app/domain/passage.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'

/** The standing answers to a question and their standing evidence. */
export type BoardGround = { claims: Claim[]; evidence: (Evidence & BoardEvidence)[] }

/** Reads what a board is laid out of. */
export function readBoardGround(tx: Tx, questionId: QuestionId): BoardGround {
  const claims = listAnswers(tx, [questionId]).map(({ claim }) => claim)
  const all = listEvidence(
    tx,
    claims.map((claim) => claim.id),
  )
  const evidence = all.filter((piece) => piece.retraction === null)
  const passages = mapPassages(
    tx,
    evidence.flatMap((piece) => piece.passageId ?? []),
  )
  return { claims, evidence: evidence.map((piece) => ({ ...piece, place: placeIn(passages, piece) })) }
}

function placeIn(passages: Map<PassageId, Passage>, { passageId }: Evidence): BoardEvidence['place'] {
  const passage = passageId ? passages.get(passageId) : undefined
  if (passage?.locator.kind !== 'text') return null
  const { start, end } = passage.locator
  return { captureId: passage.captureId, start, end }
}
