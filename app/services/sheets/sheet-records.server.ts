import { byClaim } from '#app/domain/by-claim.ts'
import type { Appearance, Claim, Wording } from '#app/domain/claim.ts'
import type { ClaimFilter } from '#app/domain/claim-filter.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import type {
  CaptureId,
  CaseId,
  ClaimId,
  OriginId,
  PassageId,
  SourceId,
  UserId,
  WordingId,
} from '#app/domain/ids.ts'
import type { RelayGraph } from '#app/domain/origins.ts'
import type { Passage } from '#app/domain/passage.ts'
import type { Circle, Origin, Relay } from '#app/domain/relay.ts'
import { inForce, type Reliability } from '#app/domain/reliability.ts'
import type { Source } from '#app/domain/source.ts'
import type { StaleReason } from '#app/domain/staleness.ts'
import type { Translation } from '#app/domain/translation.ts'
import type { Verdict } from '#app/domain/verdict.ts'
import type { Tx } from '#db/open-database.server.ts'
import { listAppearances } from '#db/queries/appearances.server.ts'
import type { CaptureHead } from '#db/queries/captures.server.ts'
import { listCircles } from '#db/queries/circles.server.ts'
import { listEvidence } from '#db/queries/evidence.server.ts'
import { listOrigins } from '#db/queries/origins.server.ts'
import { mapPassages, mapTranslations } from '#db/queries/passages.server.ts'
import { listRelays, readRelayGraph } from '#db/queries/relays.server.ts'
import { listReliabilities } from '#db/queries/reliabilities.server.ts'
import {
  listCapturesOfCase,
  listFilteredClaims,
  listRetractedClaims,
  mapNames,
  mapWordings,
  mapWordingTranslations,
} from '#db/queries/sheet.server.ts'
import { listSources } from '#db/queries/sources.server.ts'
import { listVerdicts } from '#db/queries/verdicts.server.ts'
import { staleReasonsOn } from '../verdicts/stale-reasons.server.ts'
import { passagesOfValues, type QuestionRecords, readQuestionRecords } from './question-records.server.ts'

/** All rows that a sheet is made from, read in a few queries and ready to be looked up. */
export type SheetRecords = {
  claims: Claim[]
  retractedClaims: Claim[]
  wordings: Map<WordingId, Wording>
  wordingTranslations: Map<WordingId, Wording[]>
  appearances: Map<ClaimId, Appearance[]>
  evidence: Map<ClaimId, Evidence[]>
  verdicts: Map<ClaimId, Verdict[]>
  staleReasonsOn: (verdict: Verdict) => StaleReason[]
  passages: Map<PassageId, Passage>
  translations: Map<PassageId, Translation[]>
  sources: Map<SourceId, Source>
  captures: Map<CaptureId, CaptureHead>
  names: Map<UserId, string>
  questions: QuestionRecords
  graph: RelayGraph
  relays: Relay[]
  origins: Map<OriginId, Origin>
  circles: Circle[]
  reliabilities: Reliability[]
}

/** Reads what the filter leaves of a case. */
export function readSheetRecords(tx: Tx, caseId: CaseId, filter: ClaimFilter): SheetRecords {
  const claims = listFilteredClaims(tx, caseId, filter)
  const ids = claims.map((claim) => claim.id)
  const appearances = listAppearances(tx, ids)
  const evidence = listEvidence(tx, ids)
  const verdicts = listVerdicts(tx, ids)
  const isWhole = Object.values(filter).every((value) => value === undefined)
  const questions = readQuestionRecords(tx, caseId, isWhole ? null : ids)
  const relays = listRelays(tx, caseId).filter((relay) => relay.retraction === null)
  const circles = listCircles(tx, caseId).filter((circle) => circle.retraction === null)
  const passageIds = [
    ...[...appearances, ...evidence, ...relays, ...circles].flatMap((row) => row.passageId ?? []),
    ...passagesOfValues(questions),
  ]
  const captures = listCapturesOfCase(tx, caseId)
  const graph = readRelayGraph(tx, caseId)
  return {
    claims,
    retractedClaims: listRetractedClaims(tx, caseId),
    wordings: mapWordings(
      tx,
      verdicts.map((verdict) => verdict.wordingId),
    ),
    wordingTranslations: mapWordingTranslations(
      tx,
      claims.map((claim) => claim.wording.id),
    ),
    appearances: byClaim(appearances),
    evidence: byClaim(evidence),
    verdicts: byClaim(verdicts),
    staleReasonsOn: staleReasonsOn(tx, claims, graph, evidence),
    passages: mapPassages(tx, passageIds),
    translations: mapTranslations(tx, passageIds),
    sources: new Map(listSources(tx, caseId).map((source) => [source.id, source])),
    captures: new Map(captures.map((capture) => [capture.id, capture])),
    names: mapNames(tx),
    questions,
    graph,
    relays,
    origins: new Map(listOrigins(tx, caseId).map((origin) => [origin.id, origin])),
    circles,
    reliabilities: inForce(listReliabilities(tx, caseId)).inForce,
  }
}

/** What the map holds under a key that a foreign key vouches for. */
export function held<K, V>(map: Map<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The store names ${String(key)} and does not hold it`)
  return value
}
