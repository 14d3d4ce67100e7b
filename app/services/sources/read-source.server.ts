import { showBlocks } from '#app/domain/capture.ts'
import type { CaseId, PassageId } from '#app/domain/ids.ts'
import { countSides, gatherCards, type ReadSource, readerClaim } from '#app/domain/reading.ts'
import { listAppearancesIn } from '#db/queries/appearances.server.ts'
import { getNewestCapture, listBoilerplateMarks } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listEvidence, listEvidenceIn } from '#db/queries/evidence.server.ts'
import { mapPassages } from '#db/queries/passages.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'

/** A source's newest capture with everything that refers to it, as the reader shows it. */
export function readSource(work: Work, { caseId, number }: { caseId: CaseId; number: number }): ReadSource {
  const { db } = work
  const source = getSourceByNumber(db, caseId, number)
  const { text, blocks, ...capture } = getNewestCapture(db, source.id)
  const claims = listAllClaims(db, caseId)
  const appearances = listAppearancesIn(db, capture.id)
  const evidence = listEvidenceIn(db, capture.id)
  const passageIds = [...appearances, ...evidence].flatMap(({ passageId }) => passageId ?? [])
  return {
    source,
    capture,
    capturedBy: findUser(db, capture.capturedBy)?.name ?? '',
    text,
    blocks: showBlocks(blocks, listBoilerplateMarks(db, capture.id)),
    cards: gatherCards({
      appearances,
      evidence,
      passages: mapPassages(db, [...new Set<PassageId>(passageIds)]),
      claims,
      sides: countSides(
        listEvidence(
          db,
          claims.map((claim) => claim.id),
        ),
      ),
    }),
    claims: claims.filter((claim) => !claim.retraction).map(readerClaim),
  }
}
