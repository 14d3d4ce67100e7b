import { numberLabel } from '#app/domain/claim.ts'
import type { SheetRetracted } from '#app/domain/sheet.ts'
import type { SheetClaim } from '#app/domain/sheet-claim.ts'
import type { SheetQuestion } from '#app/domain/sheet-question.ts'
import type { SheetCapture, SheetSource } from '#app/domain/sheet-source.ts'
import type { CaptureHead } from '#db/queries/captures.server.ts'
import { held, type SheetRecords } from './sheet-records.server.ts'

type SheetPart = { claims: SheetClaim[]; questions: SheetQuestion[]; retracted: SheetRetracted }

/** The numbered source list: all sources of the case, or those that the claims of a part of it name. */
export function freezeSources(records: SheetRecords, part: SheetPart | null): SheetSource[] {
  const named = part && namedSources(part)
  const captures = [...records.captures.values()]
  return [...records.sources.values()]
    .map(({ id, caseId: _, createdAt, createdBy, version, isOrigin, ...known }) => ({
      ...known,
      number: numberLabel('S', known.number),
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

function freezeCapture(
  records: SheetRecords,
  { sourceId: _, retrieval, ...capture }: CaptureHead,
): SheetCapture {
  return { ...capture, ...(retrieval && { retrieval }), capturedBy: held(records.names, capture.capturedBy) }
}
