import { showBlocks } from '#app/domain/capture.ts'
import type { CaptureId, CaseId, PassageId, SourceId } from '#app/domain/ids.ts'
import { awaitsDecision, carriesOver, type Location } from '#app/domain/location.ts'
import { countSidesByClaim } from '#app/domain/origins.ts'
import type { Span } from '#app/domain/passage.ts'
import { gatherCards, type ReadSource, readerClaim } from '#app/domain/reading.ts'
import { listAppearancesOn } from '#db/queries/appearances.server.ts'
import { listBoilerplateMarks, listCaptures } from '#db/queries/captures.server.ts'
import { listAllClaims } from '#db/queries/claims.server.ts'
import { listCounted, listEvidenceOn } from '#db/queries/evidence.server.ts'
import { listLocations } from '#db/queries/locations.server.ts'
import { mapSpansIn } from '#db/queries/passages.server.ts'
import { setOfPassagesInUse } from '#db/queries/passages-in-use.server.ts'
import { findUser } from '#db/queries/people.server.ts'
import { readRelayGraph } from '#db/queries/relays.server.ts'
import { countRemarks } from '#db/queries/remarks.server.ts'
import { getSourceByNumber } from '#db/queries/sources.server.ts'
import type { Work } from '../work.server.ts'
import { captureOfSource } from './capture-of-source.server.ts'

/** Which source to read, and which capture of it: the newest one when none is named. */
export type Asked = { caseId: CaseId; number: number; captureId?: CaptureId | undefined }

/** A capture of a source with everything that refers to it, as the reader shows it. */
export function readSource(work: Work, { caseId, number, captureId }: Asked): ReadSource {
  const { db } = work
  const source = getSourceByNumber(db, caseId, number)
  const { text, blocks, ...capture } = captureOfSource(db, source.id, captureId)
  const locations = listLocations(db, capture.id)
  const spans = spansIn(mapSpansIn(db, capture.id), locations)
  const appearances = listAppearancesOn(db, [...spans.keys()])
  const evidence = listEvidenceOn(db, [...spans.keys()])
  const inMargin = new Set([...appearances, ...evidence].map((tie) => tie.claimId))
  const claims = listAllClaims(db, caseId)
  return {
    source,
    capture,
    capturedBy: findUser(db, capture.capturedBy)?.name ?? '',
    text,
    blocks: showBlocks(blocks, listBoilerplateMarks(db, capture.id)),
    cards: gatherCards({
      ...{ appearances, evidence, spans, claims },
      sides: countSidesByClaim(readRelayGraph(db, caseId), listCounted(db, [...inMargin])),
    }),
    claims: claims.filter((claim) => !claim.retraction).map(readerClaim),
    captures: listCaptures(db, source.id)
      .map(({ id, capturedAt }) => ({ id, capturedAt }))
      .toReversed(),
    undecided: countUndecided(db, source.id, locations),
    remarks: countRemarks(db, source.id),
  }
}

/** How many quotes that something rests on no longer stand in the capture as they did, and await a decision. */
function countUndecided(db: Work['db'], sourceId: SourceId, locations: Location[]): number {
  const waiting = locations.filter(awaitsDecision)
  if (waiting.length === 0) return 0
  const inUse = setOfPassagesInUse(db, sourceId)
  return waiting.filter(({ passageId }) => inUse.has(passageId)).length
}

/** The passages of the capture itself, and those of older ones whose words carry over to it. */
function spansIn(own: Map<PassageId, Span>, locations: Location[]): Map<PassageId, Span> {
  const carried = locations.flatMap((location) =>
    location.span && carriesOver(location) ? [[location.passageId, location.span] as const] : [],
  )
  return new Map([...own, ...carried])
}
