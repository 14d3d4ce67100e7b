import { numberLabel } from '#app/domain/claim.ts'
import type { SourceId } from '#app/domain/ids.ts'
import type { SheetRetracted } from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import type { CaptureHead } from '#db/queries/captures.server.ts'
import { freezeRelays, freezeReliability } from './freeze-relays.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

type SheetPart = { claims: SheetClaim[]; questions: SheetQuestion[]; retracted: SheetRetracted }

/** The numbered source list: all sources of the case, or those that the claims of a part of it name and whom those have it from. */
export function freezeSources(records: SheetRecords, part: SheetPart | null): SheetSource[] {
  const named = part && withRelays(records, namedSources(part))
  const captures = [...records.captures.values()]
  return [...records.sources.values()]
    .map(({ id, caseId: _, createdAt, createdBy, version, ...known }) => ({
      ...known,
      number: numberLabel('S', known.number),
      relays: freezeRelays(records, id),
      reliability: freezeReliability(records, id),
      captures: captures
        .filter((capture) => capture.sourceId === id)
        .map((capture) => freezeCapture(records, capture)),
    }))
    .filter((source) => named === null || named.has(source.number))
}

function namedSources({ claims, questions, retracted: { appearances, evidence } }: SheetPart): Set<string> {
  const pieces = claims.flatMap((claim) => [...claim.appearances, ...claim.evidence])
  return new Set([
    ...pieces.map((piece) => piece.source),
    ...questions.flatMap(({ values }) =>
      values.flatMap(({ groups }) =>
        groups.flatMap((group) => group.values.flatMap(({ passage }) => passage?.source ?? [])),
      ),
    ),
    ...evidence.map((piece) => piece.source),
    ...appearances.map((appearance) => appearance.passage.source),
  ])
}

/** Adds the sources that these have it from, by however many steps. */
function withRelays(records: SheetRecords, named: Set<string>): Set<string> {
  const labelOf = (id: SourceId) => numberLabel('S', held(records.sources, id).number)
  for (const label of named) {
    for (const { sourceId, from } of records.relays) {
      if (labelOf(sourceId) === label && 'sourceId' in from) named.add(labelOf(from.sourceId))
    }
  }
  return named
}

function freezeCapture(
  records: SheetRecords,
  { sourceId: _, retrieval, ...capture }: CaptureHead,
): SheetCapture {
  return { ...capture, ...(retrieval && { retrieval }), capturedBy: held(records.names, capture.capturedBy) }
}
