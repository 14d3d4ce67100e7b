import type { Claim } from '#app/domain/claim.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type { PassageId, QuestionId } from '#app/domain/ids.ts'
import { isTextPassage, type Passage, type TextPassage } from '#app/domain/passage.ts'
import { type BoardEvidence, rowKeyOf } from '#app/domain/row-line.ts'
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
  const standing = all.filter((piece) => piece.retraction === null)
  const passages = withPredecessors(
    tx,
    standing.flatMap((piece) => piece.passageId ?? []),
  )
  const evidence = standing.map((piece) => {
    const [own, ...older] = cutsOf(passages, piece)
    return {
      ...{ ...piece, place: own ? placeOf(own) : null, words: own?.locator.exact ?? null },
      older: older.map((cut) => ({
        row: rowKeyOf({ ...piece, place: placeOf(cut) }),
        words: cut.locator.exact,
      })),
    }
  })
  return { claims, evidence }
}

/** These passages and all that they were cut from, step by step: passages are seldom cut twice. */
function withPredecessors(tx: Tx, ids: PassageId[]): Map<PassageId, Passage> {
  const found = new Map<PassageId, Passage>()
  for (let next = ids; next.length > 0; ) {
    const step = mapPassages(tx, next)
    for (const [id, passage] of step) found.set(id, passage)
    next = [...step.values()].flatMap(({ predecessorId }) => predecessorId ?? [])
  }
  return found
}

/** The passage of a piece, where it is a stretch of text, and what it was cut from. */
function cutsOf(passages: Map<PassageId, Passage>, { passageId }: Evidence): TextPassage[] {
  const cuts: TextPassage[] = []
  for (let id = passageId; id !== null; ) {
    const passage = passages.get(id)
    if (!passage || !isTextPassage(passage)) break
    cuts.push(passage)
    id = passage.predecessorId
  }
  return cuts
}

function placeOf({ captureId, locator: { start, end } }: TextPassage): NonNullable<BoardEvidence['place']> {
  return { captureId, start, end }
}
