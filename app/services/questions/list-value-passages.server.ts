import type { ClaimId, PassageId } from '#app/domain/ids.ts'
import type { Question } from '#app/domain/question.ts'
import { shortened } from '#app/domain/shortened.ts'
import { listAnswers } from '#db/queries/answers.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { readingOf } from '../claims/claim-reading.server.ts'
import type { Work } from '../work.server.ts'

type ValuePassage = { id: PassageId; claimId: ClaimId; source: number; words: string }

/** The passages of text in which a value of an answer may stand, by how they begin: its standing evidence and appearances, each once. */
export function listValuePassages({ db }: Pick<Work, 'db'>, { id, caseId }: Question): ValuePassage[] {
  const ids = listAnswers(db, [id]).map(({ claim }) => claim.id)
  const pieces = [...listEvidence(db, ids), ...listAppearances(db, ids)].flatMap((piece) =>
    piece.passageId && !piece.retraction ? [{ claimId: piece.claimId, passageId: piece.passageId }] : [],
  )
  const reading = readingOf(db, caseId, pieces)
  const once = new Map(pieces.map((piece) => [`${piece.claimId} ${piece.passageId}`, piece]))
  return [...once.values()].flatMap(({ claimId, passageId }) => {
    const { locator } = reading.passage(passageId)
    if (locator.kind !== 'text') return []
    const source = reading.sourceOfPassage(passageId).number
    return [{ id: passageId, claimId, source, words: shortened(locator.exact) }]
  })
}
